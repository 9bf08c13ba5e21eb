import type { StoredTable } from '../../dataset/column.ts';
import type { Source } from '../context.ts';
import { instantsOf } from '../people.ts';

/** The rows of events: all (their number), or of a versioned table those of the versions alive at the as-of. */
export function presentRows({ table, shape }: Source): Int32Array | number {
  if (!shape.history) return table.length;
  const ends = instantsOf(table, shape.history[1]);
  const found = known.get(ends) ?? look(table, ends);
  known.set(ends, found);
  return found;
}

const known = new WeakMap<Float64Array, Int32Array>();

function look(table: StoredTable, ends: Float64Array): Int32Array {
  const rows = new Int32Array(table.length);
  let count = 0;
  for (let row = 0; row < table.length; row++) {
    rows[count] = row;
    count += Number.isNaN(ends[row]!) ? 1 : 0;
  }
  return rows.subarray(0, count);
}
