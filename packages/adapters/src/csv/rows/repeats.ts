import type { Entity } from '@salesperf/core';
import type { Notice } from './ledger.ts';
import type { Made, Outcome } from './row.ts';

interface Place {
  readonly outcome: Outcome;
  readonly made: Made;
}

const at = ({ outcome }: Place): string => `line ${outcome.line} of ${outcome.file}`;

/** Every record made, in the order of files and lines. */
const places = (outcomes: readonly Outcome[]): Place[] => outcomes.flatMap((outcome) => outcome.made.map((made) => ({ outcome, made })));

/** Those that share a key with another. */
function groupBy(all: readonly Place[], keyOf: (place: Place) => string | undefined): Place[][] {
  const firsts = new Map<string, Place>();
  const groups = new Map<string, Place[]>();
  for (const place of all) {
    const key = keyOf(place);
    if (key === undefined) continue;
    const first = firsts.get(key);
    const group = groups.get(key);
    if (group) group.push(place);
    else if (first) groups.set(key, [first, place]);
    else firsts.set(key, place);
  }
  return [...groups.values()];
}

/** The content of a record, whatever its id. */
const contentOf = ({ values: { id: _, ...content } }: Made): string => JSON.stringify(content);

/** Keeps one of the records that are the same by the columns the mapping names. A row whose records are all dropped is excluded. */
export function dropRepeated(outcomes: readonly Outcome[], keep: (made: Made) => 'first' | 'last'): Notice[] {
  const dropped = new Map<Outcome, { made: Set<Made>; kept: Place }>();
  const differing = new Map<Entity, number>();
  const counts = new Map<Entity, number>();
  for (const group of groupBy(places(outcomes), ({ made }) => made.uniqueKey && `${made.entity} ${made.uniqueKey}`)) {
    const kept = keep(group[0]!.made) === 'last' ? group.at(-1)! : group[0]!;
    for (const { outcome, made } of group) {
      if (made === kept.made) continue;
      const entry = dropped.get(outcome) ?? { made: new Set(), kept };
      entry.made.add(made);
      dropped.set(outcome, entry);
      counts.set(made.entity, (counts.get(made.entity) ?? 0) + 1);
      if (contentOf(made) !== contentOf(kept.made)) differing.set(made.entity, (differing.get(made.entity) ?? 0) + 1);
    }
  }
  for (const [outcome, { made, kept }] of dropped) {
    outcome.made = outcome.made.filter((one) => !made.has(one));
    if (outcome.made.length === 0) outcome.excluded = { reason: `the same by "unique" as ${at(kept)}` };
  }
  return [...counts].map(([entity, count]) => {
    const other = differing.get(entity);
    return { reason: `${entity} that are the same by "unique" were dropped${other ? `, ${other} of which differ from the one kept` : ''}`, count };
  });
}

/** Names what stands twice and was kept: the same id, and the same content under other ids. */
export function findRepeated(outcomes: readonly Outcome[]): Notice[] {
  const all = places(outcomes);
  const named = (group: Place[], reason: string): Notice => ({
    source: group[1]!.outcome.file,
    line: group[1]!.outcome.line,
    reason: `${reason}: ${lines(group)}`,
    count: group.length,
  });
  const sameId = groupBy(all, ({ made }) => (made.values.id === undefined ? undefined : `${made.entity} ${made.values.id}`));
  const sameContent = groupBy(all, ({ made }) => `${made.entity} ${contentOf(made)}`).filter((group) => idsOf(group).length !== 1);
  return [
    ...sameId.map((group) => named(group, `the id "${group[0]!.made.values.id}" stands ${group.length} times in ${group[0]!.made.entity}`)),
    ...sameContent.map((group) => {
      const ids = idsOf(group);
      return named(group, `${group[0]!.made.entity} are alike${ids.length ? ` in all but the id (${some(ids)})` : ''}`);
    }),
  ];
}

/** The different ids of a group; none where the entity has no id. */
const idsOf = (group: readonly Place[]): string[] => [...new Set(group.flatMap(({ made }) => (made.values.id === undefined ? [] : [`"${made.values.id}"`])))];

const some = (names: readonly string[]): string => `${names.slice(0, 5).join(', ')}${names.length > 5 ? ` and ${names.length - 5} more` : ''}`;

const lines = (group: readonly Place[]): string => some(group.map(at));
