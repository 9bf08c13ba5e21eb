import { SalesperfError } from '../errors.ts';
import type { FiscalCalendar } from './calendar.ts';
import { addDays, addMonths, type CalendarUnit, type CivilDate, daysBetween, shiftUnit, startOf, units } from './civil.ts';
import { type Periods, unitOf } from './period.ts';

/**
 * Other days than those of the period:
 * - `shift`: so many periods earlier (below zero) or later
 * - `trailing`: the period and those before it, so many in all
 * - `toDate`: from the first day of a unit of the calendar
 * - `yearBefore`: the same dates, or the same weeks, a year before
 */
export type Window = { readonly shift: number } | { readonly trailing: number } | { readonly toDate: CalendarUnit } | { readonly yearBefore: 'date' | 'week' };

/** What of the periods a window looks at. */
type Cutting = Pick<Periods, 'every' | 'calendar'>;

/** Half-open local days. */
interface Span {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** The stretch of local days that a window makes of a period. Units are those of the periods' calendar. */
export function windowOf(span: Span, window: Window, over: Cutting): { from: CivilDate; to: CivilDate } {
  if ('shift' in window) return shifted(span, assertCount('shift', window.shift), over);
  if ('trailing' in window) return { from: shifted(span, 1 - assertCount('trailing', window.trailing, 1), over).from, to: span.to };
  if ('toDate' in window) return { from: startOf(window.toDate, span.from, over.calendar), to: span.to };
  return window.yearBefore === 'week' ? weeksBefore(span, over.calendar) : datesBefore(span);
}

function assertCount(name: string, count: number, least = Number.NEGATIVE_INFINITY): number {
  if (!Number.isInteger(count) || count < least)
    throw new SalesperfError('invalid_argument', `Cannot use the window ${name}: ${count}: expected a whole number${least === 1 ? ' from 1 on' : ''}`);
  return count;
}

/** A whole unit moves by units; other days, and what the edge has left of a larger unit, by their own number. */
function shifted({ from, to }: Span, count: number, { every, calendar }: Cutting): { from: CivilDate; to: CivilDate } {
  const unit = unitOf({ from, to }, calendar);
  if (unit && (every === null || units.indexOf(unit) >= units.indexOf(every)))
    return { from: shiftUnit(unit, from, count, calendar), to: shiftUnit(unit, from, count + 1, calendar) };
  const days = count * daysBetween(from, to);
  return { from: addDays(from, days), to: addDays(to, days) };
}

/** The last day is exclusive: where it is 29 February, 28 February still belongs to the span. */
function datesBefore({ from, to }: Span): { from: CivilDate; to: CivilDate } {
  const end = addMonths(to, -12);
  return { from: addMonths(from, -12), to: to.endsWith('-02-29') ? addDays(end, 1) : end };
}

/**
 * Whole weeks earlier, so that weekdays meet: 52, or in a calendar of weeks as many as the fiscal year before had, so that equal week numbers meet.
 * A 53rd week that the year before did not have meets the week after its 52nd.
 */
function weeksBefore({ from, to }: Span, calendar: FiscalCalendar = {}): { from: CivilDate; to: CivilDate } {
  const days = calendar.weeks ? daysBetween(shiftUnit('year', from, -1, calendar), startOf('year', from, calendar)) : 364;
  return { from: addDays(from, -days), to: addDays(to, -days) };
}
