import { SalesperfError } from '../errors.ts';
import type { Clock, ClockOptions } from './clock.ts';
import { millisecondsPerDay as day } from './day.ts';
import { zoneOffsets } from './offsets.ts';
import { type HoursOfDay, schedule } from './schedule.ts';
import { type Advance, timeline } from './timeline.ts';
import { assertZone, dayAt, dayStart } from './zone.ts';

/** Real elapsed time. */
export const wallTime = (): Clock => ({
  position: (instant) => instant,
  segments: (from) => [{ start: from, position: from, running: true }],
});

/** The number of the local day that has begun last. */
export function localDays({ zone }: ClockOptions): Clock {
  assertZone(zone);
  return {
    position: (instant) => dayAt(instant, zone),
    segments: (from, to) => daysIn(dayAt(from, zone), dayAt(to, zone), zone).map(([position, start]) => ({ start, position, running: false })),
  };
}

/** How many working days have begun. */
export function workingDayCount({ zone, calendar, person }: ClockOptions): Clock {
  assertZone(zone);
  const { works } = schedule(calendar, person);
  return timeline((from, to) =>
    daysIn(Math.floor(from / day) - 1, Math.floor(to / day) + 1, zone)
      .filter(([today, start]) => start >= from && start < to && works(today))
      .map(([, start]) => ({ start, by: 1 })),
  );
}

/** The local days of a range that exist in the zone, and when each begins. */
function daysIn(first: number, last: number, zone: string): readonly (readonly [day: number, start: number])[] {
  const starts = Array.from({ length: last - first + 2 }, (_, index) => dayStart(first + index, zone));
  return starts.flatMap((start, index) => (index <= last - first && start < starts[index + 1]! ? [[first + index, start] as const] : []));
}

/** Milliseconds in which the clock on the wall showed working hours. */
export function businessTime({ zone, calendar, person }: ClockOptions): Clock {
  const offsets = zoneOffsets(zone);
  const { hours } = schedule(calendar, person);
  if (!hours) {
    const whose = person === undefined ? 'the calendar' : `the calendar of "${person}"`;
    throw new SalesperfError(
      'invalid_argument',
      `Cannot count business minutes: ${whose} has no working hours, expected some such as hours: [{ from: "09:00", to: "18:00" }]`,
    );
  }
  return timeline((from, to) => offsets.between(from, to).flatMap(({ start, end, offset }) => worked(hours, start, end, offset)));
}

/** Working hours between two instants whose clocks stand at one offset: what is shown twice is worked twice, what is skipped is not. */
function worked(hours: (day: number) => readonly HoursOfDay[], start: number, end: number, offset: number): readonly Advance[] {
  const found: Advance[] = [];
  for (let today = Math.floor((start + offset) / day); today * day - offset < end; today++) {
    for (const [opens, closes] of hours(today)) {
      const from = Math.max(start, today * day + opens - offset);
      const to = Math.min(end, today * day + closes - offset);
      if (from < to) found.push({ start: from, end: to });
    }
  }
  return found;
}
