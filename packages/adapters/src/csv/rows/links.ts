import { type Entity, quoteList } from '@salesperf/core';
import { columnsOf } from '../mapping/schema.ts';
import { fold, tidy } from '../text/fold.ts';
import { examples } from './join.ts';
import type { Notice } from './ledger.ts';
import { type By, type Lookup, lookupOf, type Match, type Named } from './lookup.ts';
import type { Made, Outcome } from './row.ts';

/** Which entity a link leads to. */
const targets: Readonly<Record<string, Entity>> = { owner: 'people', lead: 'leads', deal: 'deals', customer: 'customers', call: 'calls' };

/** People made of the owners named in the files, where no file of people is mapped. */
export interface Owners {
  readonly people: readonly Named[];
  readonly lookup: Lookup;
  readonly notices: readonly Notice[];
}

/** One person for each owner: names and e-mails alike but for case and spaces are one person, ids only where equal. */
function peopleFromOwners(outcomes: readonly Outcome[], by: (made: Made) => By | undefined): Owners {
  const people = new Map<string, Named>();
  const spellings = new Map<string, Map<string, number>>();
  const keyOf = (cell: string, way?: By) => (way === 'id' ? cell : fold(cell));
  for (const { made } of outcomes) {
    for (const one of made) {
      const { owner } = one.values;
      if (typeof owner !== 'string') continue;
      const key = keyOf(owner, by(one));
      if (!people.has(key)) people.set(key, { id: tidy(owner), name: tidy(owner), ...(owner.includes('@') ? { email: tidy(owner) } : {}) });
      const counts = spellings.get(key) ?? new Map<string, number>();
      spellings.set(key, counts.set(owner, (counts.get(owner) ?? 0) + 1));
    }
  }
  const notices = [...spellings.values()]
    .filter((counts) => counts.size > 1)
    .map((counts) => ({ reason: `spellings taken as one person: ${examples(counts)}`, count: counts.size }));
  const lookup: Lookup = (cell, way) => {
    const person = people.get(keyOf(cell, way));
    return person ? { id: person.id } : { problem: 'missing' };
  };
  return { people: [...people.values()], lookup, notices };
}

const recordsOf = (outcomes: readonly Outcome[], entity: Entity): Named[] =>
  outcomes.flatMap(({ made }) => made.filter((one) => one.entity === entity).map(({ values }) => values as unknown as Named));

const problems: Record<'missing' | 'several', (column: string, target: Entity) => string> = {
  missing: (column, target) => `"${column}" is not among ${target}, so it stays empty`,
  several: (column, target) => `"${column}" may be several of ${target}, so it stays empty`,
};

/**
 * Puts the id of the record meant in place of what a link says, where the mapping has a file of such records. A link that leads nowhere
 * stays empty and is counted; a record that cannot be without it is left out. Returns the people, where they are made of the owners.
 */
export function resolveLinks(
  outcomes: readonly Outcome[],
  mapped: ReadonlySet<Entity>,
  by: (made: Made) => By | undefined,
): Pick<Owners, 'people' | 'notices'> {
  const owners = mapped.has('people') ? undefined : peopleFromOwners(outcomes, by);
  const lookups = new Map<Entity, Lookup>();
  for (const entity of mapped) if (Object.values(targets).includes(entity)) lookups.set(entity, lookupOf(recordsOf(outcomes, entity)));
  if (owners) lookups.set('people', owners.lookup);
  const counts = new Map<string, Map<string, number>>();

  const note = (source: string, entity: Entity, column: string, problem: 'missing' | 'several', cell: string) => {
    const key = JSON.stringify([source, `${entity}: ${problems[problem](column, targets[column]!)}`]);
    const cells = counts.get(key) ?? new Map<string, number>();
    counts.set(key, cells.set(cell, (cells.get(cell) ?? 0) + 1));
  };
  const links = Object.entries(targets).flatMap(([column, target]) => (lookups.has(target) ? [{ column, target, lookup: lookups.get(target)! }] : []));
  /** Why the record cannot be, if it cannot. */
  const resolve = (one: Made, outcome: Outcome): string | undefined => {
    for (const { column, target, lookup } of links) {
      const cell = one.values[column];
      if (typeof cell !== 'string') continue;
      const match: Match = lookup(cell, column === 'owner' ? by(one) : undefined);
      if (!('id' in match) && columnsOf(one.entity)[column]?.required)
        return `"${column}": "${cell}" is ${match.problem === 'missing' ? 'not among' : 'several of'} ${target}, and ${one.entity} need ${quoteList([column])}`;
      if (!('id' in match)) note(outcome.file, one.entity, column, match.problem, cell);
      const id = 'id' in match ? match.id : null;
      if (id !== cell) one.values[column] = id;
    }
    return undefined;
  };
  for (const outcome of outcomes) {
    const reason = outcome.made.map((one) => resolve(one, outcome)).find((found) => found !== undefined);
    if (reason === undefined) continue;
    outcome.made = [];
    outcome.excluded = { reason };
  }
  const notices = [...counts].map(([key, cells]) => {
    const [source, reason] = JSON.parse(key) as [string, string];
    return { source, reason: `${reason}: ${examples(cells)}`, count: [...cells.values()].reduce((sum, times) => sum + times, 0) };
  });
  return { people: owners?.people ?? [], notices: [...(owners?.notices ?? []), ...notices] };
}
