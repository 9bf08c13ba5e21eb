import { addDays, type CivilDate, localInstant, type WorkingCalendar, workingDays } from '@salesperf/core';
import type { Random } from '@salesperf/example-team';

/** The clock that the team works by: events come all through the day, then the next working day begins. */
export interface Clock {
  readonly day: () => CivilDate;
  readonly now: () => number;
  /** goes on to the next event; whether that is on another day */
  readonly tick: () => boolean;
}

interface ClockOptions {
  /** the first day that may be worked */
  readonly from: CivilDate;
  readonly zone: string;
  readonly calendar: WorkingCalendar;
  readonly random: Random;
}

const [opens, closes] = [9 * 3600, 18 * 3600];

export function clockFrom({ from, zone, calendar, random }: ClockOptions): Clock {
  const workedFrom = (date: CivilDate): CivilDate => (workingDays(date, addDays(date, 1), calendar) > 0 ? date : workedFrom(addDays(date, 1)));
  let day = workedFrom(from);
  let seconds = opens;
  return {
    day: () => day,
    now: () => localInstant(day, zone) + seconds * 1000,
    tick: () => {
      seconds += random.integer(20, 160);
      if (seconds < closes) return false;
      day = workedFrom(addDays(day, 1));
      seconds = opens;
      return true;
    },
  };
}
