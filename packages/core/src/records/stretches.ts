import type { CheckedRecord } from './checked.ts';
import { asWritten } from './order.ts';
import { grouped, momentOf } from './row.ts';

/** The moments at which a person changes team, manager or region, in time. */
export type TeamChanges = (person: unknown) => readonly number[];

const none: readonly number[] = [];

/** The rows of each person as they come into force; one without a first day has always been. */
export const stretchesOf = (people: readonly CheckedRecord[]): Map<unknown, CheckedRecord[]> =>
  new Map([...grouped(people, ({ id }) => id)].map(([id, rows]) => [id, asWritten(rows).sort((a, b) => begin(a) - begin(b))]));

/** A number even where no first day is given, so that rows can be subtracted. */
const begin = ({ from }: CheckedRecord): number => momentOf(from) ?? -Number.MAX_VALUE;

/** A person changes where the second and each later of their rows begins; who stands once never does. */
export function teamChanges(people: readonly CheckedRecord[]): TeamChanges {
  const changes = new Map<unknown, readonly number[]>();
  for (const [person, rows] of stretchesOf(people)) {
    const begins = rows.slice(1).flatMap(({ from }) => momentOf(from) ?? []);
    if (begins.length > 0) changes.set(person, [...new Set(begins)]);
  }
  return (person) => changes.get(person) ?? none;
}

/** [from, to) as pieces between which the person changed; a piece of no length is none. */
export function pieces(changes: readonly number[], from: number, to: number): [from: number, to: number][] {
  if (from >= to) return [];
  const edges = [from, ...changes.filter((change) => change > from && change < to), to];
  return edges.slice(1).map((edge, index) => [edges[index]!, edge]);
}
