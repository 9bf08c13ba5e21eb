import { type Dataset, insteadOf, mondayToFriday, SalesperfError, type WorkingCalendar } from '@salesperf/core';
import type { Config } from './config/config.ts';
import { weekdays } from './config/refined.ts';
import { membersOf } from './goals.ts';
import type { FiscalCalendar } from './settings.ts';

type Weekday = (typeof weekdays)[number];

/** 1 (Monday) to 7 (Sunday) */
const numberOf = (day: Weekday): number => weekdays.indexOf(day) + 1;
const numbersOf = (days: readonly Weekday[]): number[] => days.map(numberOf);

/** When the team works, as the config says it. */
export function workingCalendarOf(config: Config): WorkingCalendar {
  const { workingWeek, workingHours, holidays = [], extraWorkingDays = [], shortDays = [], absences = [], personal = [] } = config;
  return {
    weekdays: workingWeek ? numbersOf(workingWeek) : mondayToFriday.weekdays,
    holidays,
    ...(workingHours && { hours: workingHours }),
    extraDays: extraWorkingDays,
    shortDays,
    absences,
    people: Object.fromEntries(
      personal.map((own) => [
        own.person,
        {
          ...(own.workingWeek && { weekdays: numbersOf(own.workingWeek) }),
          ...(own.workingHours && { hours: own.workingHours }),
          ...(own.holidays && { holidays: own.holidays }),
        },
      ]),
    ),
  };
}

/** What weeks, quarters and years are, where the config says it. */
export function fiscalCalendarOf({ fiscalYear, weekStart }: Config): { fiscalCalendar?: FiscalCalendar } {
  if (!fiscalYear && weekStart === undefined) return {};
  const { startMonth, weeks } = fiscalYear ?? {};
  return {
    fiscalCalendar: {
      ...(startMonth === undefined ? {} : { startMonth }),
      ...(weeks ? { weeks: { ...weeks, weekday: numberOf(weeks.weekday) } } : {}),
      ...(weekStart === undefined ? {} : { weekStart: numberOf(weekStart) }),
    },
  };
}

/**
 * The same calendar with people by their ids, as records have them.
 * @throws SalesperfError `invalid_definition` that names the config and the nearest names
 */
export function calendarByIds({ absences = [], people = {}, ...team }: WorkingCalendar, dataset: Dataset, file: string): WorkingCalendar {
  const { ids, names } = membersOf('owner', dataset);
  const labels = Object.entries(dataset.labels.owner ?? {});
  const refusal = (where: string, why: string): SalesperfError =>
    new SalesperfError('invalid_definition', `Cannot use the config ${file}: ${where}: ${why}`, { file });
  const idOf = (person: string, where: string): string => {
    const id = ids.has(person) ? person : labels.find(([, name]) => name === person)?.[0];
    if (id !== undefined) return id;
    throw refusal(where, `no record has "${person}"; ${insteadOf(person, [...names].sort())}`);
  };
  const personal = Object.entries(people).map(([person, own], index) => [idOf(person, `personal[${index}].person`), own] as const);
  const again = personal.findIndex(([id], index) => personal.findIndex(([other]) => other === id) < index);
  if (again !== -1) throw refusal(`personal[${again}].person`, `"${personal[again]![0]}" is there twice, by name and by id`);
  return {
    ...team,
    absences: absences.map((absence, index) => ({ ...absence, person: idOf(absence.person, `absences[${index}].person`) })),
    people: Object.fromEntries(personal),
  };
}

/**
 * A setting that changes nothing would only seem to work.
 * @throws SalesperfError `invalid_definition` where nobody's zone is known
 */
export function assertZonesKnown({ records }: Dataset, file: string): void {
  if (records.people?.some(({ zone }) => zone != null)) return;
  throw new SalesperfError(
    'invalid_definition',
    `Cannot use "ownZones" of the config ${file}: no record of people has a "zone", expected an IANA name such as "Europe/Berlin"`,
    { file },
  );
}
