import { type CivilDate, type DayNumber, dayNumber, weekdayOf } from './day.ts';
import { minutesOf } from './time-of-day.ts';
import { assertWorkingCalendar } from './working-calendar-check.ts';
import type { PersonalCalendar, WorkingCalendar } from './working-days.ts';

/** Half-open, in milliseconds since local midnight by the clock on the wall. */
export type HoursOfDay = readonly [from: number, to: number];

/** One person's working days and hours, or the team's, ready to be asked day by day. */
export interface Schedule {
  works(day: DayNumber): boolean;
  /** none on a day off; undefined where the calendar has no hours */
  readonly hours?: (day: DayNumber) => readonly HoursOfDay[];
}

/** An absence comes before an extra day, an extra day before a holiday and a weekend. */
export function schedule(calendar: WorkingCalendar, person?: string): Schedule {
  assertWorkingCalendar(calendar);
  const own = personal(calendar, person);
  const weekdays = new Set(own.weekdays);
  const holidays = dayNumbers(own.holidays ?? []);
  const extra = dayNumbers(calendar.extraDays ?? []);
  const absent = absenceOf(calendar, person);
  const works = (day: DayNumber): boolean => !absent(day) && (extra.has(day) || (weekdays.has(weekdayOf(day)) && !holidays.has(day)));
  return own.hours?.length ? { works, hours: hoursOf(own.hours, calendar.shortDays ?? [], works) } : { works };
}

function personal(calendar: WorkingCalendar, person?: string): PersonalCalendar {
  const own = person !== undefined && calendar.people && Object.hasOwn(calendar.people, person) ? calendar.people[person]! : {};
  const hours = own.hours ?? calendar.hours;
  return { weekdays: own.weekdays ?? calendar.weekdays, holidays: own.holidays ?? calendar.holidays, ...(hours && { hours }) };
}

const dayNumbers = (dates: readonly CivilDate[]): ReadonlySet<DayNumber> => new Set(dates.map(dayNumber));

function absenceOf({ absences = [] }: WorkingCalendar, person?: string): (day: DayNumber) => boolean {
  const away = absences.filter((absence) => absence.person === person).map(({ from, to }) => [dayNumber(from), dayNumber(to)] as const);
  return (day) => away.some(([from, to]) => from <= day && day < to);
}

function hoursOf(
  hours: NonNullable<WorkingCalendar['hours']>,
  shortDays: NonNullable<WorkingCalendar['shortDays']>,
  works: Schedule['works'],
): (day: DayNumber) => readonly HoursOfDay[] {
  const whole = hours.map(({ from, to }) => [milliseconds(from), milliseconds(to)] as const);
  const endsAt = new Map(shortDays.map(({ date, to }) => [dayNumber(date), milliseconds(to)]));
  const until = (end: number): readonly HoursOfDay[] => whole.filter(([from]) => from < end).map(([from, to]) => [from, Math.min(to, end)]);
  return (day) => {
    if (!works(day)) return [];
    const end = endsAt.get(day);
    return end === undefined ? whole : until(end);
  };
}

const milliseconds = (text: string): number => minutesOf(text)! * 60_000;
