import { type CivilDate, type DayNumber, dateOf, millisecondsPerDay as day, dayNumber } from './day.ts';
import { zoneOffsets } from './offsets.ts';

const minute = 60_000;

/** Throws unless `zone` is an IANA time zone this runtime knows. */
export function assertZone(zone: string): string {
  zoneOffsets(zone);
  return zone;
}

/** The local date and the minutes since local midnight by the clock on the wall. */
export function localTime(instant: number, zone: string): { date: CivilDate; minutes: number } {
  const wall = instant + zoneOffsets(zone).at(instant);
  const today = Math.floor(wall / day);
  return { date: dateOf(today), minutes: Math.floor((wall - today * day) / minute) };
}

export const localDate = (instant: number, zone: string): CivilDate => localTime(instant, zone).date;

/**
 * The instant at which the wall clock of the zone shows this date and time of day.
 * A time shown twice (clocks set back) is the first of the two; a time never shown (clocks set forward, or a day
 * that was skipped) is the instant at which the clock jumped past it by as much.
 */
export function localInstant(date: CivilDate, zone: string, minutes = 0): number {
  const offsets = zoneOffsets(zone);
  const wall = dayNumber(date) * day + minutes * minute;
  const before = wall - offsets.at(wall - day);
  const after = wall - offsets.at(wall + day);
  const shown = [before, after].filter((instant) => instant + offsets.at(instant) === wall);
  return shown.length > 0 ? Math.min(...shown) : before;
}

/**
 * The first instant at which the wall clock shows this day, or a later one. So a midnight shown twice is the first of the two,
 * a day without a midnight begins when the clock jumps past it, and a day that was skipped begins with the next one.
 */
export function dayStart(today: DayNumber, zone: string): number {
  const offsets = zoneOffsets(zone);
  const wall = today * day;
  const offset = offsets.at(wall - day);
  if (offset === offsets.at(wall + day)) return wall - offset;
  const { start, offset: then } = offsets.between(wall - day, wall + day).find(({ end, offset: held }) => wall - held < end)!;
  return Math.max(start, wall - then);
}

/** The first instant of a local day. */
export const startOfDay = (date: CivilDate, zone: string): number => dayStart(dayNumber(date), zone);

/** The instant at which a local day is over: what a date given as as-of means. */
export const endOfDay = (date: CivilDate, zone: string): number => dayStart(dayNumber(date) + 1, zone);

/** The local day that has begun last. Where clocks are set back across midnight it is already the later of the two days shown. */
export function dayAt(instant: number, zone: string): DayNumber {
  const shown = Math.floor((instant + zoneOffsets(zone).at(instant)) / day);
  return dayStart(shown + 1, zone) <= instant ? shown + 1 : shown;
}
