import { SalesperfError } from '../errors.ts';

/** A local date without a zone, as ISO text: `2026-03-01`. */
export type CivilDate = string;

/** A day as a number: days since 1970-01-01. The arithmetic of calendars is done in these. */
export type DayNumber = number;

export const millisecondsPerDay = 86_400_000;

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;

const written = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

/** Throws unless the date is a day that exists, written `2026-03-01`. */
export function dayNumber(date: CivilDate): DayNumber {
  const match = shape.exec(date);
  const midnight = match ? Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) : Number.NaN;
  if (Number.isNaN(midnight) || written(midnight) !== date)
    throw new SalesperfError('invalid_argument', `Cannot read the date "${date}": expected a day that exists, such as "2026-03-01"`);
  return midnight / millisecondsPerDay;
}

export const dateOf = (day: DayNumber): CivilDate => written(day * millisecondsPerDay);

/** 1 (Monday) to 7 (Sunday). Day 0 was a Thursday. */
export const weekdayOf = (day: DayNumber): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** The first day of a month counted from January of year 0: month 24_314 is March 2026. */
export const firstOfMonth = (month: number): DayNumber => Date.UTC(Math.floor(month / 12), ((month % 12) + 12) % 12, 1) / millisecondsPerDay;

/** The month of a day, counted from January of year 0. */
export function monthOf(day: DayNumber): number {
  const date = new Date(day * millisecondsPerDay);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}
