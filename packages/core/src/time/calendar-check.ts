import { quoteList, SalesperfError } from '../errors.ts';
import type { FiscalCalendar, WeekYear } from './calendar.ts';

const patterns = ['4-4-5', '4-5-4', '5-4-4'];
const anchors = ['last', 'nearest'];

/** Throws unless the calendar says one thing: whole numbers in range, and no start that its weeks contradict. */
export function assertFiscalCalendar({ startMonth, weekStart, weeks }: FiscalCalendar): void {
  if (startMonth !== undefined) assertWhole('startMonth', startMonth, 12);
  if (weekStart !== undefined) assertWhole('weekStart', weekStart, 7);
  if (weeks) assertWeeks(weeks, startMonth, weekStart);
}

function assertWeeks({ pattern, anchor, weekday, month }: WeekYear, startMonth?: number, weekStart?: number): void {
  assertOneOf('weeks.pattern', pattern, patterns);
  assertOneOf('weeks.anchor', anchor, anchors);
  assertWhole('weeks.weekday', weekday, 7);
  assertWhole('weeks.month', month, 12);
  if (startMonth !== undefined) fail(`"startMonth" is ${startMonth} but its year is made of weeks: leave "startMonth" out`);
  if (weekStart !== undefined && weekStart !== afterWeekday(weekday))
    fail(`"weekStart" is ${weekStart} but a year that ends on weekday ${weekday} begins its weeks on ${afterWeekday(weekday)}: leave "weekStart" out`);
}

/** The weekday after a weekday. */
export const afterWeekday = (weekday: number): number => (weekday % 7) + 1;

function assertWhole(name: string, value: number, most: number): void {
  if (!Number.isInteger(value) || value < 1 || value > most) fail(`"${name}" is ${value}, expected a whole number from 1 to ${most}`);
}

function assertOneOf(name: string, value: string, right: readonly string[]): void {
  if (!right.includes(value)) fail(`"${name}" is "${value}", expected ${quoteList(right)}`);
}

function fail(state: string): never {
  throw new SalesperfError('invalid_argument', `Cannot use the fiscal calendar: ${state}`);
}
