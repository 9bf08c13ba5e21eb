import type { ColumnTable } from 'arquero';
import { periods } from '../tuned-objects/cells.ts';
import { type Codes, cellCount, grouped } from './grouped.ts';

/** Columns of a group, each sorted by itself. */
export type Sorted = Readonly<Record<string, Float64Array>>;

/** What is worked out of the columns of each group: of all reps together, then rep by rep. */
export function perGroup(table: ColumnTable, keys: Codes, answers: (columns: Sorted) => readonly number[]): readonly Float64Array[] {
  const names = table.columnNames();
  const lists = grouped(table, keys, cellCount, Object.fromEntries(names.map((name) => [name, `d => op.array_agg(d.${name})`])));
  const sortedBy = (listOf: (name: string) => Float64Array): Sorted => Object.fromEntries(names.map((name) => [name, listOf(name).sort()]));
  const ofReps = Array.from({ length: cellCount }, (_, cell) => sortedBy((name) => Float64Array.from((lists[name]![cell] as number[] | undefined) ?? [])));
  const ofAll = Array.from({ length: periods }, (_, month) => {
    const cells = ofReps.filter((_, cell) => cell % periods === month);
    return sortedBy((name) => joined(cells.map((columns) => columns[name]!)));
  });
  const worked = [...ofAll, ...ofReps].map(answers);
  return worked[0]!.map((_, index) => Float64Array.from(worked, (values) => values[index]!));
}

function joined(lists: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(lists.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const list of lists) {
    all.set(list, at);
    at += list.length;
  }
  return all;
}
