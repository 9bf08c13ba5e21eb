import { TZDate } from '@date-fns/tz';
import { getISOWeek } from 'date-fns/getISOWeek';
import { getISOWeekYear } from 'date-fns/getISOWeekYear';
import { cut } from './cut.ts';
import { type CivilDate, dayNumber, millisecondsPerDay } from './day.ts';

/** What a fiscal year is, as plain data. Without any of it: calendar months, quarters and years, and ISO weeks. */
export interface FiscalCalendar {
  /** 1–12: the month in which a fiscal year of calendar months begins. Default 1. */
  readonly startMonth?: number;
  /** 1 (Monday) – 7 (Sunday). Default 1 (ISO); in a calendar of weeks it follows from the weekday on which the year ends. */
  readonly weekStart?: number;
  /** A year of 52 or 53 whole weeks. */
  readonly weeks?: WeekYear;
}

/** A fiscal year of 52 or 53 whole weeks. Its quarters are 13 weeks, cut into "months" by the pattern; a 53rd week goes to the last "month". */
export interface WeekYear {
  readonly pattern: '4-4-5' | '4-5-4' | '5-4-4';
  /** `last`: the year ends on the last `weekday` of `month`; `nearest`: on the `weekday` nearest to the last day of `month` */
  readonly anchor: 'last' | 'nearest';
  /** 1 (Monday) – 7 (Sunday): the last day of the year */
  readonly weekday: number;
  /** 1–12 */
  readonly month: number;
}

/**
 * The number of the fiscal year that holds the date. A year of calendar months is named after the calendar year in which it ends.
 * A year of weeks is named, as by the National Retail Federation, after the calendar year that holds most of its months:
 * the one that ends near 31 January 2024 is 2023, one that ends in December 2024 (or from June on) is 2024.
 */
export function fiscalYearName(date: CivilDate, calendar: FiscalCalendar = {}): number {
  const year = cut('year', calendar).index(dayNumber(date));
  if (calendar.weeks) return calendar.weeks.month < 6 ? year - 1 : year;
  return (calendar.startMonth ?? 1) > 1 ? year + 1 : year;
}

/** The ISO 8601 name of the week that holds the date: `2026-W53` for 2027-01-01. */
export function isoWeekName(date: CivilDate): string {
  const day = new TZDate(dayNumber(date) * millisecondsPerDay, 'UTC');
  return `${getISOWeekYear(day)}-W${String(getISOWeek(day)).padStart(2, '0')}`;
}
