import { addDays, type CivilDate, weekday } from './civil.ts';

/** When the team works. */
export interface WorkingCalendar {
  /** 1 (Monday) to 7 (Sunday) */
  readonly weekdays: readonly number[];
  readonly holidays: readonly CivilDate[];
}

export const mondayToFriday: WorkingCalendar = { weekdays: [1, 2, 3, 4, 5], holidays: [] };

/** Working days in [from, to). */
export function workingDays(from: CivilDate, to: CivilDate, calendar: WorkingCalendar): number {
  let count = 0;
  for (let date = from; date < to; date = addDays(date, 1)) {
    if (calendar.weekdays.includes(weekday(date)) && !calendar.holidays.includes(date)) count++;
  }
  return count;
}
