import type { Team } from '@salesperf/example-team';
import type { Config } from './config/config.ts';

/** What the example team would have written into its config. */
export function configOfTeam({ name, zone, currency, calendars, goals, records }: Team): Config {
  const people = new Map(records.people?.map((person) => [person.id, person.name ?? person.id]));
  const named = (id: string): string => people.get(id) ?? id;
  return {
    title: name,
    zone,
    currency,
    holidays: [...(calendars[zone as keyof typeof calendars]?.holidays ?? [])],
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
