import { type CivilDate, endOfDay, type Language, mondayToFriday, periods, type Query, shiftUnit, startOf, type WorkingCalendar } from '@salesperf/core';
import type { Team } from '@salesperf/example-team';
import { kpis } from './kpis.ts';
import type { Format } from './texts.ts';

/** The KPIs by person for the month of a day, as all stands at the end of that day. */
export function queryOn(day: CivilDate, zone: string, calendar: WorkingCalendar): Query {
  const from = startOf('month', day);
  const over = periods({ from, to: shiftUnit('month', from, 1), zone });
  return { metrics: kpis.map(({ metric }) => metric), by: ['owner'], over, asOf: endOfDay(day, zone), calendar };
}

/** When the team works: those in another zone by hours of their own. */
export function calendarOf({ workingTime, hoursElsewhere, calendars, records, zone }: Team): WorkingCalendar {
  const elsewhere = Object.entries(hoursElsewhere);
  const holidaysIn = (home: string): readonly string[] => calendars[home as keyof typeof calendars]?.holidays ?? [];
  const personal = (records.people ?? []).flatMap((person) =>
    elsewhere.flatMap(([home, hours]) => (person.zone === home ? [[person.id, { hours, holidays: holidaysIn(home) }] as const] : [])),
  );
  return { ...workingTime, weekdays: mondayToFriday.weekdays, holidays: holidaysIn(zone), people: Object.fromEntries(personal) };
}

/** "September 2026", "September 14, 2026". */
export const datesOf = (format: Readonly<Record<Language, Format>>, language: Language, { over }: Query, day: CivilDate) => {
  const [{ from, to }] = over.list as [Query['over']['list'][number]];
  return { period: format[language].days(from, to), day: format[language].day(day) };
};
