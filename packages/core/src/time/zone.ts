import { tzOffset } from '@date-fns/tz';
import { SalesperfError } from '../errors.ts';
import { addDays, type CivilDate, utcMidnight } from './civil.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

/** Throws unless `zone` is an IANA time zone this runtime knows. */
export function assertZone(zone: string): string {
  if (Number.isNaN(tzOffset(zone, new Date(0)))) {
    throw new SalesperfError('unknown_zone', `Cannot use the time zone "${zone}": expected an IANA name such as "Europe/Berlin", "America/New_York" or "UTC"`, {
      zone,
    });
  }
  return zone;
}

const offset = (zone: string, instant: number): number => tzOffset(zone, new Date(instant)) * minute;

/** The local date and the minutes since local midnight by the clock on the wall. */
export function localTime(instant: number, zone: string): { date: CivilDate; minutes: number } {
  const wall = new Date(instant + offset(zone, instant)).toISOString();
  return { date: wall.slice(0, 10), minutes: Number(wall.slice(11, 13)) * 60 + Number(wall.slice(14, 16)) };
}

export const localDate = (instant: number, zone: string): CivilDate => localTime(instant, zone).date;

/**
 * The instant at which the wall clock of the zone shows this date and time of day.
 * A time shown twice (clocks set back) is the first of the two; a time never shown (clocks set forward, or a day
 * that was skipped) is the instant at which the clock jumped past it by as much, so a missing midnight is the first instant of its day.
 */
export function localInstant(date: CivilDate, zone: string, minutes = 0): number {
  const wall = utcMidnight(date) + minutes * minute;
  const before = wall - offset(zone, wall - day);
  const after = wall - offset(zone, wall + day);
  const shown = [before, after].filter((instant) => instant + offset(zone, instant) === wall);
  return shown.length > 0 ? Math.min(...shown) : before;
}

/** The first instant of a local day. */
export const startOfDay = (date: CivilDate, zone: string): number => localInstant(date, zone);

/** The instant at which a local day is over: what a date given as as-of means. */
export const endOfDay = (date: CivilDate, zone: string): number => startOfDay(addDays(date, 1), zone);
