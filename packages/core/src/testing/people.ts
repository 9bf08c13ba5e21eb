import { canonicalJson } from '../hash.ts';
import type { Row } from './replay.ts';

/** The rows of a person in the order in which they come into force; one without a first day has always been. Of one moment as in their file, else by what they say. */
function stretchesOf(people: readonly Row[], id: unknown): readonly Row[] {
  const key = (row: Row): readonly (number | string)[] => {
    const { file = '', line = 0 } = (row.origin ?? {}) as { file?: string; line?: number };
    return [(row.from as number | null | undefined) ?? Number.NEGATIVE_INFINITY, file, line, canonicalJson(row)];
  };
  const before = (a: readonly (number | string)[], b: readonly (number | string)[]): number => {
    const place = a.findIndex((part, index) => part !== b[index]);
    return place < 0 ? 0 : a[place]! < b[place]! ? -1 : 1;
  };
  return people.filter((row) => row.id === id).sort((a, b) => before(key(a), key(b)));
}

/** The row that says where a person belonged at a moment: the last that had begun, else the first. */
export function inForce(people: readonly Row[], id: unknown, moment: number): Row | undefined {
  const rows = stretchesOf(people, id);
  return rows.filter((row) => row.from == null || (row.from as number) <= moment).at(-1) ?? rows[0];
}

/** The zone of a person's own days: that of the last row that names one. */
export const zoneOfPerson = (people: readonly Row[], id: unknown): string | undefined =>
  stretchesOf(people, id)
    .flatMap(({ zone }) => (zone ? [zone as string] : []))
    .at(-1);

/** Everybody above a person at a moment, and the person too where somebody names them as manager then. */
export function managersOf(people: readonly Row[], id: unknown, moment: number): string[] {
  const managerOf = (person: unknown): string | null => (inForce(people, person, moment)?.manager as string | null | undefined) ?? null;
  const manages = people.some((row) => managerOf(row.id) === id);
  const found = manages ? [id as string] : [];
  for (let above = managerOf(id); above !== null && !found.includes(above); above = managerOf(above)) found.push(above);
  return found;
}
