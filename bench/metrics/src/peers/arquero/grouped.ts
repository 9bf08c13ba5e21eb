import type { ColumnTable } from 'arquero';
import { cellOf, cells, periods, reps } from '../tuned-objects/cells.ts';

/** Row → group; as many as there are groups: none. */
export type Codes = Uint32Array;

/**
 * Sums and the like by group. The groups are given as codes: `groupby` itself makes a text of each row's key and looks it up, which takes longer than
 * all the sums together.
 */
export function grouped(table: ColumnTable, keys: Codes, size: number, values: Readonly<Record<string, string>>): Readonly<Record<string, readonly unknown[]>> {
  const rolled = table.create({ groups: { keys, get: [], names: [], rows: [], size: size + 1 } }).rollup(values);
  return Object.fromEntries(Object.keys(values).map((name) => [name, Array.from({ length: size }, (_, group) => rolled.get(name, group))]));
}

/** Groups without any value have a sum of 0. */
export const numbers = (values: readonly unknown[]): Float64Array => Float64Array.from(values, (value) => (value as number | undefined) ?? 0);

export const countWhere = (test: string): string => `d => op.sum(${test} ? 1 : 0)`;

export const cellCount = cells().length;

/** The cell of rep and month; `monthAt` gives −1, or more than there are, for none. */
export function cellsOf(owners: Int32Array, monthAt: (row: number) => number): Codes {
  return Uint32Array.from(owners, (owner, row) => {
    const month = monthAt(row);
    return owner >= 0 && owner < reps && month >= 0 && month < periods ? cellOf(owner, month) : cellCount;
  });
}

/** What is summed up by rep and month, by name. */
export const byCell = (table: ColumnTable, keys: Codes, values: Readonly<Record<string, string>>): Readonly<Record<string, Float64Array>> =>
  Object.fromEntries(Object.entries(grouped(table, keys, cellCount, values)).map(([name, list]) => [name, numbers(list)]));
