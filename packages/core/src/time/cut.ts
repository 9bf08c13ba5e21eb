import type { FiscalCalendar } from './calendar.ts';
import { afterWeekday, assertFiscalCalendar } from './calendar-check.ts';
import type { CalendarUnit } from './civil.ts';
import { type DayNumber, firstOfMonth, monthOf } from './day.ts';
import { weekYearCut } from './week-year.ts';

/** How a unit cuts the axis of days: unit `index(day)` holds the day, and begins on day `start(index)`. So units tile by construction. */
export interface Cut {
  index(day: DayNumber): number;
  start(index: number): DayNumber;
}

const months = { month: 1, quarter: 3, year: 12 } as const;

/** The cut that a unit of a calendar makes. */
export function cut(unit: CalendarUnit, calendar: FiscalCalendar): Cut {
  assertFiscalCalendar(calendar);
  if (unit === 'day') return { index: (day) => day, start: (day) => day };
  if (unit === 'week') return weekCut(calendar.weeks ? afterWeekday(calendar.weeks.weekday) : (calendar.weekStart ?? 1));
  return calendar.weeks ? weekYearCut(unit, calendar.weeks) : monthCut(months[unit], (calendar.startMonth ?? 1) - 1);
}

/** Week 0 holds day 0, a Thursday, when weeks start on Monday (day −3). */
const weekCut = (weekStart: number): Cut => ({
  index: (day) => Math.floor((day + 4 - weekStart) / 7),
  start: (index) => index * 7 - 4 + weekStart,
});

const monthCut = (length: number, first: number): Cut => ({
  index: (day) => Math.floor((monthOf(day) - first) / length),
  start: (index) => firstOfMonth(index * length + first),
});
