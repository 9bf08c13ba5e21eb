import {
  type CalendarUnit,
  type CivilDate,
  type Dataset,
  endOfDay,
  isSalesperfError,
  localDate,
  type Period,
  type Periods,
  period,
  periods,
  previousPeriod,
  SalesperfError,
  shiftUnit,
  startOf,
} from '@salesperf/core';
import * as z from 'zod';
import { type Happening, happenings } from './happened.ts';
import { type Options, usageError } from './options.ts';
import type { FiscalCalendar, Settings, ZoneFrom } from './settings.ts';

/** When the report is about, as of when, in which zone, and how each of them was decided. */
export interface Clocks {
  readonly zone: string;
  readonly zoneFrom: ZoneFrom;
  /** whether each person's own days count, where their zone is known */
  readonly ownZones: boolean;
  /** whether quarters and years are other than those of the calendar */
  readonly fiscal: boolean;
  /** epoch milliseconds */
  readonly asOf: number;
  readonly asOfFrom: { readonly by: 'instant' | 'date' } | { readonly by: 'data'; readonly last: Happening };
  /** the whole stretch of days */
  readonly period: Period;
  readonly periodFrom: 'flags' | 'from' | 'quarter' | 'data';
  /** what it is compared with; null where the data does not reach back that far */
  readonly previous: Period | null;
  /** the period cut into units, or whole */
  readonly over: Periods;
}

type ClockSettings = Pick<Settings, 'zone' | 'zoneFrom'> & Partial<Pick<Settings, 'fiscalCalendar' | 'ownZones'>>;
type Asked = Pick<Options, 'asOf' | 'from' | 'to' | 'every'>;

/** @throws SalesperfError where the data holds nothing to decide by, or the flags do not go together */
export function decideClocks(dataset: Dataset, options: Asked, settings: ClockSettings): Clocks {
  const { zone, zoneFrom, fiscalCalendar: calendar, ownZones = false } = settings;
  const { asOf, asOfFrom } = decideAsOf(dataset, options.asOf, zone);
  assertKnown(dataset, asOf, zone);
  const { from, to, periodFrom } = decidePeriod(dataset, options, asOf, settings);
  const whole = period(from, to, zone);
  return {
    zone,
    zoneFrom,
    ownZones,
    fiscal: calendar?.startMonth !== undefined || calendar?.weeks !== undefined,
    asOf,
    asOfFrom,
    period: whole,
    periodFrom,
    previous: covered(dataset, previousPeriod(whole, zone, localDate(asOf, zone), calendar)),
    over: periods({ from, to, zone, every: options.every ?? null, calendar }),
  };
}

/** Before the first thing that happened there is nothing to know: zeros would be no data dressed up. */
function assertKnown(dataset: Dataset, asOf: number, zone: string): void {
  const first = happenings(dataset)?.first;
  if (!first || first.at < asOf) return;
  throw usageError(
    `Cannot report as of ${localDate(asOf - 1, zone)}: the first thing in the data happened on ${localDate(first.at, zone)} (${first.what}); give a later --as-of`,
  );
}

/** A period whose beginning lies before the data would be compared with as nothing but its end: a tenth of it may be quiet. */
function covered(dataset: Dataset, previous: Period): Period | null {
  const first = happenings(dataset)?.first.at ?? Number.POSITIVE_INFINITY;
  return first <= previous.start + (previous.end - previous.start) / 10 ? previous : null;
}

function decideAsOf(dataset: Dataset, given: string | undefined, zone: string): Pick<Clocks, 'asOf' | 'asOfFrom'> {
  if (given !== undefined) return readAsOf(given, zone);
  const found = happenings(dataset);
  if (!found)
    throw new SalesperfError(
      'missing',
      'Cannot tell the as-of: no record says when something happened (a creation, a close, an action, a payment); give it with --as-of 2026-03-01',
    );
  return { asOf: endOfDay(localDate(found.last.at, zone), zone), asOfFrom: { by: 'data', last: found.last } };
}

const isoInstant = z.iso.datetime({ offset: true });

function readAsOf(given: string, zone: string): Pick<Clocks, 'asOf' | 'asOfFrom'> {
  if (isoInstant.safeParse(given).success) return { asOf: Date.parse(given), asOfFrom: { by: 'instant' } };
  try {
    return { asOf: endOfDay(given, zone), asOfFrom: { by: 'date' } };
  } catch (error) {
    if (!isSalesperfError(error)) throw error;
    throw usageError(
      `Cannot read --as-of ${given}: expected a day that exists, such as 2026-03-01, or an instant with its offset, such as 2026-03-01T09:30:00+01:00`,
    );
  }
}

interface Stretch {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly periodFrom: Clocks['periodFrom'];
}

function decidePeriod(dataset: Dataset, { from, to, every }: Asked, asOf: number, { zone, fiscalCalendar }: ClockSettings): Stretch {
  const lastDay = localDate(asOf - 1, zone);
  if (from !== undefined && to !== undefined) return { from, to, periodFrom: 'flags' };
  if (from !== undefined) {
    if (from > lastDay) throw usageError(`Cannot begin at --from ${from}: the as-of is the end of ${lastDay}, so give --to too, or an earlier day`);
    return { from, to: shiftUnit('day', lastDay, 1), periodFrom: 'from' };
  }
  if (every === undefined) return { ...unitAround('quarter', lastDay, fiscalCalendar), periodFrom: 'quarter' };
  const found = happenings(dataset, asOf);
  if (!found)
    throw new SalesperfError('missing', `Cannot tell the period: nothing in the data happened before ${lastDay} was over; give it with --from and --to`);
  return {
    from: startOf(every, localDate(found.first.at, zone), fiscalCalendar),
    to: unitAround(every, localDate(found.last.at, zone), fiscalCalendar).to,
    periodFrom: 'data',
  };
}

const unitAround = (unit: CalendarUnit, date: CivilDate, calendar: FiscalCalendar | undefined): { from: CivilDate; to: CivilDate } => ({
  from: startOf(unit, date, calendar),
  to: shiftUnit(unit, date, 1, calendar),
});
