import { table } from 'arquero';
import { asOf } from '../../world/calendar.ts';
import type { World } from '../../world/world.ts';
import { dayOf, monthOf } from '../tuned-objects/calendar.ts';
import { ratio, withTotal } from '../tuned-objects/cells.ts';
import { won as isWon, open } from '../tuned-objects/statuses.ts';
import { ended, incidence, seen, timeQuantile, won } from './curves.ts';
import { byCell, cellsOf, countWhere, grouped } from './grouped.ts';
import { perGroup } from './listed.ts';
import type { Tables } from './tables.ts';

const days = 90;
const minute = 60_000;
const responseLimit = 60 * minute;
const conversionLimit = 14;

/** Of the deals created in a month, the share won in so many days. */
export function wonWithinKpi({ deals }: World) {
  const { status, createdAt, closedAt, validTo } = deals;
  const today = dayOf(asOf - 1);
  const lifeOf = (row: number): number => {
    const day = dayOf(createdAt[row]!);
    if (status[row] === open) return seen(today - day, 0);
    return seen(dayOf(closedAt[row]!) - day, status[row] === isWon ? ended | won : ended);
  };
  const lives = Float64Array.from(createdAt, (_, row) => lifeOf(row));
  const cells = cellsOf(deals.opener, (row) => (Number.isNaN(validTo[row]) ? monthOf(createdAt[row]!) : -1));
  const [share] = perGroup(table({ lives }), cells, ({ lives }) => [incidence(lives!, days)]);
  return { won_within: share! };
}

/** How long leads waited for a person, and which were converted. */
export function leadKpis({ leads, activities }: World, tables: Tables) {
  const firsts = firstTouches({ leads, activities }, tables);
  const answered = firsts.map((instant) => Number(instant < Infinity));
  const waited = firsts.map((instant, row) => Math.min(instant, asOf - 1) - leads.createdAt[row]!);
  const cells = cellsOf(leads.owner, (row) => monthOf(leads.createdAt[row]!));
  const lives = waited.map((wait, row) => seen(wait, answered[row] === 1 ? ended : 0));
  const [median, p90] = perGroup(table({ lives }), cells, ({ lives }) => [0.5, 0.9].map((p) => timeQuantile(lives!, ended, p) / minute));
  const today = dayOf(asOf);
  const age = Float64Array.from(leads.createdAt, (instant) => today - dayOf(instant));
  const converted = Float64Array.from(leads.createdAt, (instant, row) => dayOf(leads.convertedAt[row]!) - dayOf(instant));
  const isDue = `${asOf} - d.createdAt > ${responseLimit}`;
  const isMature = `d.age > ${conversionLimit}`;
  const counts = byCell(table({ createdAt: leads.createdAt, waited, answered, age, converted }), cells, {
    due: countWhere(isDue),
    inTime: countWhere(`${isDue} && d.answered === 1 && d.waited <= ${responseLimit}`),
    matured: countWhere(isMature),
    converted: countWhere(`${isMature} && d.converted <= ${conversionLimit}`),
  });
  const share = (part: string, whole: string): Float64Array => ratio(withTotal(counts[part]!), withTotal(counts[whole]!));
  return {
    'lead_response_time.median': median!,
    'lead_response_time.p90': p90!,
    'lead_response_time.within': share('inTime', 'due'),
    conversion_rate: share('converted', 'matured'),
  };
}

/** Of each lead the first outbound touch of a person at or after its creation; ∞ where there was none. */
function firstTouches({ leads, activities }: Pick<World, 'leads' | 'activities'>, tables: Tables): Float64Array {
  const { lead, outbound, automated, at } = activities;
  const none = leads.length;
  const isFirst = (row: number): boolean => outbound[row] === 1 && automated[row] === 0 && lead[row]! >= 0 && at[row]! >= leads.createdAt[lead[row]!]!;
  const keys = Uint32Array.from(lead, (id, row) => (isFirst(row) ? id : none));
  return Float64Array.from(
    grouped(tables.activities, keys, none, { first: 'd => op.min(d.at)' }).first!,
    (instant) => (instant as number | undefined) ?? Infinity,
  );
}
