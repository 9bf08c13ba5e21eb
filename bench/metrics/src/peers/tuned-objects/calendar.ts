import { addDays, localDate, startOfDay } from '@salesperf/core';
import { asOf, boundsOf, historyStart, months, zone } from '../../world/calendar.ts';
import { periods } from './cells.ts';

const hour = 3_600_000;
const bounds = boundsOf(months.list);

/** Far enough for what is planned at the as-of. */
const hours = Math.ceil((asOf - historyStart) / hour) + 400 * 24;
const first = historyStart - 48 * hour;

/** Months and days begin at whole hours, so the hour of an instant tells them. Before the first month it is −1, after the last one more than there are. */
const monthOfHour = Int8Array.from({ length: hours }, (_, index) => bounds.findLastIndex((bound) => bound <= first + index * hour));

const dayOfHour = ((): Int16Array => {
  const days = new Int16Array(hours);
  let [day, date] = [0, localDate(first, zone)];
  let next = startOfDay(addDays(date, 1), zone);
  for (let index = 0; index < hours; index++) {
    if (first + index * hour >= next) {
      day++;
      date = addDays(date, 1);
      next = startOfDay(addDays(date, 1), zone);
    }
    days[index] = day;
  }
  return days;
})();

/** Whether the index of a month is one of the window. */
export const isMonth = (month: number): boolean => month >= 0 && month < periods;

/** −1 where a moment is empty, before the first month, or at the as-of or later. */
export const monthOf = (instant: number): number => (instant < asOf ? plannedMonthOf(instant) : -1);
export const plannedMonthOf = (instant: number): number => (Number.isNaN(instant) ? -1 : monthOfHour[Math.floor((instant - first) / hour)]!);

/** The number of the local day; only differences mean something. */
export const dayOf = (instant: number): number => dayOfHour[Math.floor((instant - first) / hour)]!;

export const startOfMonth = (month: number): number => bounds[month]!;
/** Of what is known: the as-of ends the last month. */
export const endOfMonth = (month: number): number => Math.min(bounds[month + 1]!, asOf);
/** Of what is planned. */
export const plannedEndOfMonth = (month: number): number => bounds[month + 1]!;
