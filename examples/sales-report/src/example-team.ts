import type { Team } from '@salesperf/example-team';
import type { Config } from './config/config.ts';

/** What the example team would have written into its config. */
export function configOfTeam({ name, zone, currency, calendars, workingTime, hoursElsewhere, responseMinutes, goals, records }: Team): Config {
  const people = new Map(records.people?.map((person) => [person.id, person.name ?? person.id]));
  const named = (id: string): string => people.get(id) ?? id;
  const holidaysIn = (home: string): string[] => [...(calendars[home as keyof typeof calendars]?.holidays ?? [])];
  const personalOf = (person: string, home: string | null | undefined): NonNullable<Config['personal']> => {
    const hours = hoursElsewhere[home as keyof typeof hoursElsewhere];
    return hours ? [{ person, workingHours: [...hours], holidays: holidaysIn(home as string) }] : [];
  };
  return {
    title: name,
    zone,
    currency,
    workingHours: [...workingTime.hours],
    holidays: holidaysIn(zone),
    extraWorkingDays: [...workingTime.extraDays],
    shortDays: [...workingTime.shortDays],
    absences: [...workingTime.absences],
    personal: (records.people ?? []).flatMap((person) => personalOf(person.id, person.zone)),
    responseMinutes,
    goals: goals.map(({ id, metric, name, from, to, every, target, owner, direction, reason, setWith }) => ({
      id,
      name,
      metric,
      ...(owner === undefined ? {} : { of: { owner: named(owner) } }),
      ...(every === undefined ? { from, to } : { every }),
      target,
      direction,
      reason,
      ...(setWith === undefined ? {} : { setWith: setWith.map(named) }),
    })),
  };
}
