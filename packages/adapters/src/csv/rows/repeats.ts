import type { Entity } from '@salesperf/core';
import { columnsOf } from '../mapping/schema.ts';
import type { Notice } from './ledger.ts';
import type { Made, Outcome } from './row.ts';

interface Place {
  readonly outcome: Outcome;
  readonly made: Made;
}

const at = ({ outcome }: Place): string => `line ${outcome.line} of ${outcome.file}`;

/** The records of which the test holds, in the order of files and lines. */
function places(outcomes: readonly Outcome[], isMeant: (made: Made) => boolean): Place[] {
  const found: Place[] = [];
  for (const outcome of outcomes) for (const made of outcome.made) if (isMeant(made)) found.push({ outcome, made });
  return found;
}

/** Tells of records of one entity whether another has the same key. Most keys stand once, so they are counted before anything is kept by them. */
function sharedIn(outcomes: readonly Outcome[], keyOf: (made: Made) => unknown, isMeant: (made: Made) => boolean = () => true): (made: Made) => boolean {
  const seen = new Map<Entity, Set<unknown>>();
  const shared = new Map<Entity, Set<unknown>>();
  const setOf = (sets: Map<Entity, Set<unknown>>, entity: Entity): Set<unknown> => {
    const known = sets.get(entity) ?? new Set();
    sets.set(entity, known);
    return known;
  };
  for (const { made } of outcomes) {
    for (const one of made) {
      const key = isMeant(one) ? keyOf(one) : undefined;
      if (key === undefined) continue;
      const keys = setOf(seen, one.entity);
      if (keys.has(key)) setOf(shared, one.entity).add(key);
      else keys.add(key);
    }
  }
  return (one) => isMeant(one) && (shared.get(one.entity)?.has(keyOf(one)) ?? false);
}

/** Those that share a key with another. */
function groupBy(all: readonly Place[], keyOf: (place: Place) => string | undefined): Place[][] {
  const groups = new Map<string, Place[]>();
  for (const place of all) {
    const key = keyOf(place);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(place);
    else groups.set(key, [place]);
  }
  // In the order in which the second of each stands.
  const order = new Map(all.map((place, index) => [place, index]));
  return [...groups.values()].filter(({ length }) => length > 1).sort((a, b) => order.get(a[1]!)! - order.get(b[1]!)!);
}

/** The content of a record, whatever its id. */
const contentOf = ({ values: { id: _, ...content } }: Made): string => JSON.stringify(content);

/** Keeps one of the records that are the same by the columns the mapping names. A row whose records are all dropped is excluded. */
export function dropRepeated(outcomes: readonly Outcome[], keep: (made: Made) => 'first' | 'last'): Notice[] {
  const dropped = new Map<Outcome, { made: Set<Made>; kept: Place }>();
  const differing = new Map<Entity, number>();
  const counts = new Map<Entity, number>();
  for (const group of groupBy(
    places(outcomes, ({ uniqueKey }) => uniqueKey !== undefined),
    ({ made }) => made.uniqueKey && `${made.entity} ${made.uniqueKey}`,
  )) {
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

/** Names what stands twice and was kept: the same id, and the same content under other ids. One notice for each file and entity. */
export function findRepeated(outcomes: readonly Outcome[]): Notice[] {
  const sameId = groupBy(places(outcomes, sharedIn(outcomes, idOf)), ({ made }) => `${made.entity} ${made.values.id}`);
  const alike = places(outcomes, mayBeAlike(outcomes));
  const sameContent = groupBy(alike, ({ made }) => `${made.entity} ${contentOf(made)}`).filter((group) => idsOf(group).length !== 1);
  return [
    ...noticesOf(sameId, (entity, groups) =>
      groups.length === 1
        ? `the id "${groups[0]![0]!.made.values.id}" stands ${groups[0]!.length} times in ${entity}`
        : `${groups.length} ids stand more than once in ${entity}`,
    ),
    ...noticesOf(sameContent, (entity, groups) => {
      const ids = groups.flatMap(idsOf);
      const alike = ids.length ? `${entity} are alike in all but the id (${some(ids)})` : `${entity} are alike`;
      return groups.length === 1 ? alike : `${alike}, in ${groups.length} groups`;
    }),
  ];
}

const idOf = ({ values }: Made): unknown => (values.id === undefined ? undefined : String(values.id));

/** Whether there may be another record of the same content: of most, no other has the same moments. */
function mayBeAlike(outcomes: readonly Outcome[]): (made: Made) => boolean {
  const moments = new Map<Entity, readonly string[]>();
  const momentsOf = (entity: Entity): readonly string[] => {
    const known = moments.get(entity) ?? Object.entries(columnsOf(entity)).flatMap(([column, { type }]) => (type === 'instant' ? [column] : []));
    moments.set(entity, known);
    return known;
  };
  const at =
    (place: number) =>
    ({ entity, values }: Made): unknown =>
      values[momentsOf(entity)[place] ?? ''] ?? null;
  return sharedIn(outcomes, at(1), sharedIn(outcomes, at(0)));
}

/** One notice for the groups of each file and entity; a group belongs to the file in which it repeats. */
function noticesOf(groups: readonly Place[][], reasonOf: (entity: Entity, groups: readonly Place[][]) => string): Notice[] {
  const byFile = new Map<string, Place[][]>();
  for (const group of groups) {
    const { outcome, made } = group[1]!;
    const key = `${made.entity} ${outcome.file}`;
    const found = byFile.get(key);
    if (found) found.push(group);
    else byFile.set(key, [group]);
  }
  return [...byFile.values()].map((found) => {
    const { outcome, made } = found[0]![1]!;
    const records = found.flat();
    return { source: outcome.file, line: outcome.line, reason: `${reasonOf(made.entity, found)}: ${lines(records)}`, count: records.length };
  });
}

/** The different ids of a group; none where the entity has no id. */
const idsOf = (group: readonly Place[]): string[] => [...new Set(group.flatMap(({ made }) => (made.values.id === undefined ? [] : [`"${made.values.id}"`])))];

const some = (names: readonly string[]): string => `${names.slice(0, 5).join(', ')}${names.length > 5 ? ` and ${names.length - 5} more` : ''}`;

const lines = (records: readonly Place[]): string => some(records.map(at));
