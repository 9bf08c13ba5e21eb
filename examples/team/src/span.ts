import { addDays, type CivilDate, endOfDay, shiftUnit, startOf, startOfDay } from '@salesperf/core';
import { daily } from './local-days.ts';

/** The zone in which the report counts days; half the team lives in another. */
export const reportZone = 'Europe/Berlin';
export const currency = 'EUR';

/** The first day of work, and the last with data: a Friday in the eleventh week of its quarter. */
export const firstDay = '2024-07-01';
export const lastDay = '2026-09-11';
export const asOf = endOfDay(lastDay, reportZone);

/** All days of the simulation; those after the last day hold what is planned. */
const lastSimulatedDay = '2027-06-30';
export const dates: readonly CivilDate[] = daysFrom(firstDay, lastSimulatedDay);
const midnights = daily(dates, reportZone, 0);

/** The midnight with which the local day of an instant began: how a CRM keeps a date. */
export function midnightOf(instant: number): number {
  const near = Math.floor((instant - midnights[0]!) / 86_400_000);
  const index = [near + 1, near].find((candidate) => midnights[candidate]! <= instant) ?? near - 1;
  return midnights[Math.min(index, midnights.length - 1)]!;
}

export interface Quarter {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly start: number;
  readonly end: number;
}

/** The quarters of the simulation, the first without quotas. */
const quarters: readonly Quarter[] = quartersBetween(firstDay, lastSimulatedDay);
export const quarterOf = (instant: number): Quarter => quarters.find(({ end }) => instant < end) ?? quarters.at(-1)!;
export const runningQuarter = quarterOf(asOf);
export const quotaQuarters = quarters.slice(1).filter(({ start }) => start <= asOf);

/** Calls have been recorded since the quarter before this one. */
export const recordedFrom = quotaQuarters.at(-2)!.start;

/** The whole weeks of the running quarter, as instants of their Mondays; the last one ends with the as-of's weekend. */
export const runningWeeks: readonly { readonly monday: CivilDate; readonly start: number; readonly end: number }[] = weeksBetween(
  startOf('week', addDays(runningQuarter.from, 6)),
  lastDay,
);

function daysFrom(first: CivilDate, last: CivilDate): CivilDate[] {
  const [start, end] = [Date.parse(first), Date.parse(last)];
  return Array.from({ length: (end - start) / 86_400_000 + 1 }, (_, index) => new Date(start + index * 86_400_000).toISOString().slice(0, 10));
}

function quartersBetween(from: CivilDate, last: CivilDate): Quarter[] {
  if (from > last) return [];
  const to = shiftUnit('quarter', from, 1);
  return [{ from, to, start: startOfDay(from, reportZone), end: startOfDay(to, reportZone) }, ...quartersBetween(to, last)];
}

function weeksBetween(monday: CivilDate, last: CivilDate): (typeof runningWeeks)[number][] {
  if (monday > last) return [];
  const next = addDays(monday, 7);
  return [{ monday, start: startOfDay(monday, reportZone), end: startOfDay(next, reportZone) }, ...weeksBetween(next, last)];
}
