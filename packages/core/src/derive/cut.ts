import { emptiedWhere, isFilled } from '../dataset/recorded/column.ts';
import { momentsOf, type RecordTable, tableOfRows, withColumn } from '../dataset/recorded/table.ts';
import type { Spec } from '../model/column.ts';

type Columns = Readonly<Record<string, Spec>>;

const isHappening = ({ type, planned }: Spec): boolean => type === 'instant' && !planned;

/**
 * Records as they were known just before the as-of. A moment that may be planned is no happening. A record is not there yet if a
 * happening that every record has is still to come, or if all of its happenings are; of the others, what is still to come is emptied.
 */
export function cutAt(columns: Columns, table: RecordTable, asOf: number): RecordTable {
  const rows = rowsThere(columns, table, asOf);
  return withoutFuture(columns, rows ? tableOfRows(table, rows) : table, asOf);
}

/** The records that were there yet; undefined where all were. */
export function rowsThere(columns: Columns, table: RecordTable, asOf: number): Int32Array | undefined {
  const happenings = Object.entries(columns).flatMap(([column, spec]) => {
    const moments = isHappening(spec) ? momentsOf(table, column) : undefined;
    return moments ? [{ moments, isAlways: spec.always === true }] : [];
  });
  if (!happenings.some(({ moments }) => moments.some((at) => at >= asOf))) return undefined;
  const isThere = (row: number): boolean => {
    let [filled, toCome] = [0, 0];
    for (const { moments, isAlways } of happenings) {
      const at = moments[row]!;
      if (Number.isNaN(at)) continue;
      filled++;
      if (at < asOf) continue;
      if (isAlways) return false;
      toCome++;
    }
    return filled === 0 || filled > toCome;
  };
  return Int32Array.from({ length: table.length }, (_, row) => row).filter(isThere);
}

/** Records without what is still to come: happenings at or after the as-of, and cells known only since such a moment. */
export function withoutFuture(columns: Columns, table: RecordTable, asOf: number): RecordTable {
  const clocks = Object.entries(columns).flatMap(([column, spec]) => [
    ...(isHappening(spec) ? [{ column, clock: column }] : []),
    ...(spec.since ? [{ column, clock: spec.since }] : []),
  ]);
  let cut = table;
  for (const { column, clock } of clocks) {
    const [moments, cells] = [momentsOf(table, clock), cut.columns.get(column)];
    if (!moments || !cells) continue;
    const isToCome = (row: number): boolean => moments[row]! >= asOf && isFilled(cells, row);
    if (moments.some((_, row) => isToCome(row))) cut = withColumn(cut, column, emptiedWhere(cells, table.length, isToCome));
  }
  return cut;
}
