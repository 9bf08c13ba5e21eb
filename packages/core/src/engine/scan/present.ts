import type { StoredTable } from '../../dataset/column.ts';
import type { Source } from '../context.ts';
import { instantsOf } from '../people.ts';
import { sieveRange, sieveRows } from './marks.ts';
import type { Sieve } from './sieve.ts';

/** The rows of events: all (their number), or of a versioned table those of the versions alive at the as-of. */
export function presentRows({ table, shape }: Source): RowList {
  if (!shape.history || table.areEvents) return table.length;
  const ends = instantsOf(table, shape.history[1]);
  const found = known.get(ends) ?? look(table, ends);
  known.set(ends, found);
  return found;
}

const known = new WeakMap<Float64Array, RowList>();

function look(table: StoredTable, ends: Float64Array): RowList {
  const rows = new Int32Array(table.length);
  let count = 0;
  for (let row = 0; row < table.length; row++) {
    rows[count] = row;
    count += Number.isNaN(ends[row]!) ? 1 : 0;
  }
  return count === table.length ? count : rows.subarray(0, count);
}

/** Rows of a table: all (their number), or those of a list. */
export type RowList = Int32Array | number;

export const countOf = (rows: RowList): number => (typeof rows === 'number' ? rows : rows.length);

/** Puts the rows from one place of a list to another into a block, without those of profiles that are of no use; how many there are. */
export function takeRows(list: RowList, from: number, to: number, sieve: Sieve | null, rows: Int32Array): number {
  if (typeof list === 'number' && sieve) return sieveRange(sieve.ids, sieve.uses, from, to, rows);
  if (typeof list === 'number') fillRows(rows, from, to - from);
  else rows.set(list.subarray(from, to));
  return sieve ? sieveRows(sieve.ids, sieve.uses, rows, to - from) : to - from;
}

function fillRows(rows: Int32Array, first: number, count: number): void {
  for (let place = 0; place < count; place++) rows[place] = first + place;
}
