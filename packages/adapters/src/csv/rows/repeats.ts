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

/** Names what stands twice and was kept: the same id, and the same content under other ids. One notice for each file and entity. */
export function findRepeated(outcomes: readonly Outcome[]): Notice[] {
  const all = places(outcomes);
  const sameId = groupBy(all, ({ made }) => (made.values.id === undefined ? undefined : `${made.entity} ${made.values.id}`));
  const sameContent = groupBy(all, ({ made }) => `${made.entity} ${contentOf(made)}`).filter((group) => idsOf(group).length !== 1);
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
