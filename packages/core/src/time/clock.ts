import { businessTime, localDays, wallTime, workingDayCount } from './clocks.ts';
import type { WorkingCalendar } from './working-days.ts';

export const clockNames = ['minutes', 'hours', 'weeks', 'days', 'workingDays', 'businessMinutes'] as const;
export type ClockName = (typeof clockNames)[number];

/** How many ticks of `position` make one unit of the clock. */
export const ticksPerUnit: Readonly<Record<ClockName, number>> = {
  minutes: 60_000,
  hours: 3_600_000,
  weeks: 604_800_000,
  days: 1,
  workingDays: 1,
  businessMinutes: 60_000,
};

/** A step of a clock: from the instant `start` on it shows `position`, and runs on in milliseconds where `running`. */
export interface ClockSegment {
  readonly start: number;
  readonly position: number;
  readonly running: boolean;
}

/** A clock that shows how much of something has passed: the difference of two positions is the time between, in ticks. */
export interface Clock {
  /** ticks at an instant (epoch milliseconds), an integer; only differences mean something */
  position(instant: number): number;
  /** the same as data: the segment that holds `from`, and those that start later up to and at `to` */
  segments(from: number, to: number): readonly ClockSegment[];
}

export interface ClockOptions {
  readonly zone: string;
  readonly calendar: WorkingCalendar;
  /** whose absences, weekdays, hours and holidays count; without it, the team's */
  readonly person?: string | undefined;
}

const clocks: Readonly<Record<ClockName, (options: ClockOptions) => Clock>> = {
  minutes: wallTime,
  hours: wallTime,
  weeks: wallTime,
  days: localDays,
  workingDays: workingDayCount,
  businessMinutes: businessTime,
};

/**
 * A clock, and what it counts:
 * - `minutes`, `hours`, `weeks`: real elapsed time
 * - `days`: local dates; it steps where a local day begins, by two over a day that the zone skipped
 * - `workingDays`: it steps where a working day begins; a day that the zone skipped never does
 * - `businessMinutes`: real elapsed time while the clock on the wall shows working hours of a working day
 *
 * Throws for a calendar that makes no sense, and for business minutes without working hours.
 */
export const clock = (name: ClockName, options: ClockOptions): Clock => clocks[name](options);
