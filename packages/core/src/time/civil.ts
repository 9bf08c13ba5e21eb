import { TZDate } from '@date-fns/tz';
import { addDays as plusDays } from 'date-fns/addDays';
import { addMonths as plusMonths } from 'date-fns/addMonths';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { startOfISOWeek } from 'date-fns/startOfISOWeek';
import { startOfMonth } from 'date-fns/startOfMonth';
import { startOfQuarter } from 'date-fns/startOfQuarter';
import { startOfYear } from 'date-fns/startOfYear';
import { SalesperfError } from '../errors.ts';

/** A local date without a zone, as ISO text: `2026-03-01`. */
export type CivilDate = string;

/** The calendar units a period may have. Weeks are ISO weeks: they start on Monday. */
export const units = ['day', 'week', 'month', 'quarter', 'year'] as const;
export type CalendarUnit = (typeof units)[number];

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;

const parse = (date: CivilDate): TZDate => {
  const match = shape.exec(date);
  const parsed = match && new TZDate(Number(match[1]), Number(match[2]) - 1, Number(match[3]), 'UTC');
  if (!parsed || format(parsed) !== date)
    throw new SalesperfError('invalid_argument', `Cannot read the date "${date}": expected a day that exists, such as "2026-03-01"`);
  return parsed;
};

const format = (date: Date): CivilDate => date.toISOString().slice(0, 10);

/** Throws unless `date` is a day that exists, written `2026-03-01`. */
export const assertDate = (date: string): CivilDate => format(parse(date));

/** Midnight of the date as if the zone were UTC: the base of every zoned computation. */
export const utcMidnight = (date: CivilDate): number => parse(date).getTime();

export const addDays = (date: CivilDate, days: number): CivilDate => format(plusDays(parse(date), days));
export const addMonths = (date: CivilDate, months: number): CivilDate => format(plusMonths(parse(date), months));
export const daysBetween = (from: CivilDate, to: CivilDate): number => differenceInCalendarDays(parse(to), parse(from));
/** 1 (Monday) to 7 (Sunday) */
export const weekday = (date: CivilDate): number => parse(date).getDay() || 7;

const starts: Record<CalendarUnit, (date: Date) => Date> = {
  day: (date) => date,
  week: startOfISOWeek,
  month: startOfMonth,
  quarter: startOfQuarter,
  year: startOfYear,
};

/** The first day of the unit that holds the date. */
export const startOf = (unit: CalendarUnit, date: CivilDate): CivilDate => format(starts[unit](parse(date)));

const months: Partial<Record<CalendarUnit, number>> = { month: 1, quarter: 3, year: 12 };

/** The first day of the unit `count` units after the one that holds the date. */
export function shiftUnit(unit: CalendarUnit, date: CivilDate, count: number): CivilDate {
  const first = startOf(unit, date);
  const length = months[unit];
  return length === undefined ? addDays(first, count * (unit === 'week' ? 7 : 1)) : addMonths(first, count * length);
}
