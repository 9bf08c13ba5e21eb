import { type CivilDate, dayNumber } from './day.ts';
import { schedule } from './schedule.ts';

/** When the team works. `assertWorkingCalendar` says whether one makes sense. */
export interface WorkingCalendar {
  /** 1 (Monday) to 7 (Sunday) */
  readonly weekdays: readonly number[];
  readonly holidays: readonly CivilDate[];
  /** the hours of a working day, one stretch or several in order: business minutes are counted in them */
  readonly hours?: readonly WorkingHours[];
  /** worked although a weekend or a holiday, by everybody who is not absent */
  readonly extraDays?: readonly CivilDate[];
  /** work ends at `to` on that day; it still is one whole working day */
  readonly shortDays?: readonly ShortDay[];
  readonly absences?: readonly Absence[];
  /** what a person has of their own, in place of the team's */
  readonly people?: Readonly<Record<string, PersonalCalendar>>;
}

/** A stretch of a day by the clock on the wall, half-open: `{ from: '09:00', to: '18:00' }`. `to` may be `24:00`. */
export interface WorkingHours {
  readonly from: string;
  readonly to: string;
}

export interface ShortDay {
  readonly date: CivilDate;
  readonly to: string;
}

/** Whole local days, [from, to), on which a person does not work. */
export interface Absence {
  readonly person: string;
  readonly from: CivilDate;
  readonly to: CivilDate;
}

export type PersonalCalendar = Partial<Pick<WorkingCalendar, 'weekdays' | 'hours' | 'holidays'>>;

export const mondayToFriday: WorkingCalendar = { weekdays: [1, 2, 3, 4, 5], holidays: [] };

/** Working days in [from, to): the team's, or a person's own. */
export function workingDays(from: CivilDate, to: CivilDate, calendar: WorkingCalendar, person?: string): number {
  const { works } = schedule(calendar, person);
  const end = dayNumber(to);
  let count = 0;
  for (let day = dayNumber(from); day < end; day++) if (works(day)) count++;
  return count;
}
