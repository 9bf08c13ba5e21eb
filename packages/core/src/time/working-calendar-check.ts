import { SalesperfError } from '../errors.ts';
import { dayNumber } from './day.ts';
import { minutesOf } from './time-of-day.ts';
import type { Absence, WorkingCalendar, WorkingHours } from './working-days.ts';

/** Throws unless every weekday, date and time of the calendar is one, and every stretch ends after it begins. */
export function assertWorkingCalendar({ people = {}, ...team }: WorkingCalendar): void {
  assertParts(team, '');
  for (const date of team.extraDays ?? []) dayNumber(date);
  for (const { date, to } of team.shortDays ?? []) {
    dayNumber(date);
    assertTime(to, `the short day ${date}`);
  }
  for (const absence of team.absences ?? []) assertAbsence(absence);
  for (const [person, own] of Object.entries(people)) assertParts(own, ` of "${person}"`);
}

function assertParts({ weekdays = [], hours = [], holidays = [] }: Partial<WorkingCalendar>, whose: string): void {
  for (const weekday of weekdays) {
    if (!Number.isInteger(weekday) || weekday < 1 || weekday > 7) fail(`weekday ${weekday}${whose} is none, expected 1 (Monday) to 7 (Sunday)`);
  }
  for (const date of holidays) dayNumber(date);
  for (const [index, stretch] of hours.entries()) assertHours(stretch, hours[index - 1], whose);
}

function assertHours({ from, to }: WorkingHours, before: WorkingHours | undefined, whose: string): void {
  const [start, end] = [from, to].map((text) => assertTime(text, `the hours${whose}`)) as [number, number];
  if (start >= end) fail(`the hours${whose} from ${from} to ${to} end before they begin, expected a later "to" (hours past midnight are two stretches)`);
  if (before && start < minutesOf(before.to)!)
    fail(`the hours${whose} from ${from} to ${to} begin before those until ${before.to} are over, expected stretches in order that do not overlap`);
}

function assertAbsence({ person, from, to }: Absence): void {
  if (dayNumber(from) >= dayNumber(to)) fail(`the absence of "${person}" from ${from} to ${to} has no day: "to" is exclusive and must be later than "from"`);
}

function assertTime(text: string, where: string): number {
  const minutes = minutesOf(text);
  return minutes ?? fail(`"${text}" in ${where} is no time of day, expected one such as "09:30", up to "24:00"`);
}

function fail(state: string): never {
  throw new SalesperfError('invalid_argument', `Cannot use the working calendar: ${state}`);
}
