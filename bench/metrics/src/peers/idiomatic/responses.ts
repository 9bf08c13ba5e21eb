import { differenceInMilliseconds } from 'date-fns';
import { type Life, timeQuantile } from './life.ts';
import { asOf, daysBetween, justBefore } from './months.ts';
import type { RowOf, Rows } from './rows.ts';
import { byMonth, groupBy } from './table.ts';
import { share } from './values.ts';

const minute = 60_000;
const responseLimit = 60;
const conversionLimit = 14;

type Lead = RowOf<'leads'> & { readonly answeredAt: Date | null };

const minutesBetween = (from: Date, to: Date): number => differenceInMilliseconds(to, from) / minute;

export function responseKpis({ leads, activities }: Rows) {
  const touches = groupBy(
    activities.filter(({ outbound, automated, lead }) => outbound === true && automated === false && lead !== null),
    ({ lead }) => lead!,
  );
  const answered = leads.map((lead): Lead => ({ ...lead, answeredAt: firstAfter(lead.createdAt!, touches.get(lead.id!) ?? []) }));
  const due = answered.filter(({ createdAt }) => minutesBetween(createdAt!, asOf) > responseLimit);
  const matured = answered.filter(({ createdAt }) => daysBetween(createdAt!, asOf) > conversionLimit);
  const created = (rows: readonly Lead[], value: (rows: readonly Lead[]) => number | null): Float64Array =>
    byMonth({ rows, when: ({ createdAt }) => createdAt, who: ({ owner }) => owner, value });
  return {
    'lead_response_time.median': created(answered, (rows) => timeQuantile(rows.map(waitOf), 0.5)),
    'lead_response_time.p90': created(answered, (rows) => timeQuantile(rows.map(waitOf), 0.9)),
    'lead_response_time.within': created(due, share(isAnsweredInTime)),
    conversion_rate: created(matured, share(isConvertedInTime)),
  };
}

const firstAfter = (moment: Date, touches: readonly RowOf<'activities'>[]): Date | null =>
  touches.reduce<Date | null>((first, { at }) => (at! >= moment && (first === null || at! < first) ? at : first), null);

const waitOf = ({ createdAt, answeredAt }: Lead): Life => ({
  entry: Number.NEGATIVE_INFINITY,
  exit: minutesBetween(createdAt!, answeredAt ?? justBefore(asOf)),
  ending: answeredAt ? 'event' : 'censored',
});

const isAnsweredInTime = ({ createdAt, answeredAt }: Lead): boolean => answeredAt !== null && minutesBetween(createdAt!, answeredAt) <= responseLimit;
const isConvertedInTime = ({ createdAt, convertedAt }: Lead): boolean => convertedAt !== null && daysBetween(createdAt!, convertedAt) <= conversionLimit;
