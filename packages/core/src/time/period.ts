import { quoteList, SalesperfError } from '../errors.ts';
import type { FiscalCalendar } from './calendar.ts';
import { addDays, type CalendarUnit, type CivilDate, daysBetween, shiftUnit, startOf, units } from './civil.ts';
import { assertZone, localDate, startOfDay } from './zone.ts';

/** A half-open stretch of local days, [from, to), and the instants at which it begins and ends. */
export interface Period {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly start: number;
  readonly end: number;
}

/** Periods are data: no executor knows a calendar. They follow each other without gap or overlap. */
export interface Periods {
  readonly zone: string;
  readonly every: CalendarUnit | null;
  /** what a week, month, quarter and year are; without it, ISO weeks and calendar months */
  readonly calendar?: FiscalCalendar;
  readonly list: readonly Period[];
}

export interface PeriodsOptions {
  readonly from: CivilDate;
  /** exclusive */
  readonly to: CivilDate;
  readonly zone: string;
  /** without it, one period */
  readonly every?: CalendarUnit | null;
  readonly calendar?: FiscalCalendar | undefined;
}

/** Cuts [from, to) into units of the calendar; a unit that reaches beyond is cut at the edge. */
export function periods({ from, to, zone, every = null, calendar }: PeriodsOptions): Periods {
  assertZone(zone);
  if (every !== null && !units.includes(every))
    throw new SalesperfError('invalid_argument', `Cannot cut periods by "${every}": expected one of ${quoteList(units)}`);
  if (daysBetween(from, to) <= 0)
    throw new SalesperfError('invalid_argument', `Cannot make periods from ${from} to ${to}: "to" is exclusive and must be later than "from"`);
  const list: Period[] = [];
  for (let first = from; first < to; first = list.at(-1)!.to) {
    const next = every === null ? to : shiftUnit(every, first, 1, calendar);
    list.push(period(first, next < to ? next : to, zone));
  }
  return { zone, every, ...(calendar && { calendar }), list };
}

/** One period of whole local days. A day that the zone skipped begins and ends at the same instant. */
export const period = (from: CivilDate, to: CivilDate, zone: string): Period => ({ from, to, start: startOfDay(from, zone), end: startOfDay(to, zone) });

/** The same local days in another zone: what a period of the team is for a rep who lives elsewhere. */
export const periodIn = ({ from, to }: Pick<Period, 'from' | 'to'>, zone: string): Period => period(from, to, zone);

const wholes: readonly CalendarUnit[] = ['year', 'quarter', 'month', 'week'];

/** The calendar unit a stretch of days is exactly one of, if it is. */
export const unitOf = ({ from, to }: Pick<Period, 'from' | 'to'>, calendar?: FiscalCalendar): CalendarUnit | undefined =>
  wholes.find((unit) => startOf(unit, from, calendar) === from && shiftUnit(unit, from, 1, calendar) === to);

/**
 * What a period is compared with: the calendar unit before a calendar unit, else as many days just before.
 * While the period still runs (`through`, the first day not yet over, lies inside it), only as many days of the one before are taken.
 */
export function previousPeriod({ from, to }: Period, zone: string, through: CivilDate = to, calendar?: FiscalCalendar): Period {
  const unit = unitOf({ from, to }, calendar);
  const length = daysBetween(from, to);
  const first = unit ? shiftUnit(unit, from, -1, calendar) : addDays(from, -length);
  const elapsed = through < to ? addDays(first, daysBetween(from, through)) : from;
  return period(first, elapsed < from && elapsed > first ? elapsed : from, zone);
}

/** How much of a period is over: the first local day that is not over at the as-of, within the period. */
export function throughAt({ from, to }: Pick<Period, 'from' | 'to'>, asOf: number, zone: string): CivilDate {
  const [, within] = [from, localDate(asOf, zone), to].sort();
  return within!;
}
