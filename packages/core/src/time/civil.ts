import { TZDate } from '@date-fns/tz';
import { addMonths as plusMonths } from 'date-fns/addMonths';
import type { FiscalCalendar } from './calendar.ts';
import { cut } from './cut.ts';
import { type CivilDate, dateOf, dayNumber, millisecondsPerDay, weekdayOf } from './day.ts';

export type { CivilDate } from './day.ts';

/** The calendar units a period may have, the shortest first. */
export const units = ['day', 'week', 'month', 'quarter', 'year'] as const;
export type CalendarUnit = (typeof units)[number];

/** Throws unless `date` is a day that exists, written `2026-03-01`. */
export const assertDate = (date: string): CivilDate => dateOf(dayNumber(date));

/** Midnight of the date as if the zone were UTC: the base of every zoned computation. */
const utcMidnight = (date: CivilDate): number => dayNumber(date) * millisecondsPerDay;

export const addDays = (date: CivilDate, days: number): CivilDate => dateOf(dayNumber(date) + days);

/** The same day of another month, or that month's last day where it is shorter. */
export const addMonths = (date: CivilDate, months: number): CivilDate =>
  dateOf(plusMonths(new TZDate(utcMidnight(date), 'UTC'), months).getTime() / millisecondsPerDay);

export const daysBetween = (from: CivilDate, to: CivilDate): number => dayNumber(to) - dayNumber(from);

/** 1 (Monday) to 7 (Sunday) */
export const weekday = (date: CivilDate): number => weekdayOf(dayNumber(date));

/** The first day of the unit that holds the date. Without a calendar: calendar months and ISO weeks. */
export const startOf = (unit: CalendarUnit, date: CivilDate, calendar: FiscalCalendar = {}): CivilDate => shiftUnit(unit, date, 0, calendar);

/** The first day of the unit `count` units after the one that holds the date. */
export function shiftUnit(unit: CalendarUnit, date: CivilDate, count: number, calendar: FiscalCalendar = {}): CivilDate {
  const { index, start } = cut(unit, calendar);
  return dateOf(start(index(dayNumber(date)) + count));
}
