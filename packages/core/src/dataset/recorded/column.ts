import { emptyFlag, noCode, type Words } from '../column.ts';

/** What the records of an entity have in one column, empty where they have nothing: −1, NaN, 2 and null. */
export type RecordColumn =
  | { readonly kind: 'codes'; readonly codes: Int32Array; readonly words: Words }
  | { readonly kind: 'instants' | 'numbers'; readonly values: Float64Array }
  | { readonly kind: 'flags'; readonly values: Uint8Array }
  /** amounts and free text as they are written; dimensions and origins */
  | { readonly kind: 'cells'; readonly values: readonly unknown[] };

/** The cell of a record, null where it is empty. */
export function cellAt(column: RecordColumn, row: number): unknown {
  if (column.kind === 'codes') return column.codes[row] === noCode ? null : column.words.list[column.codes[row]!];
  if (column.kind === 'flags') return column.values[row] === emptyFlag ? null : column.values[row] === 1;
  if (column.kind === 'cells') return column.values[row];
  return Number.isNaN(column.values[row]!) ? null : column.values[row];
}

/** Tells of a record whether it has something in a column. */
export function isFilled(column: RecordColumn, row: number): boolean {
  if (column.kind === 'codes') return column.codes[row] !== noCode;
  if (column.kind === 'flags') return column.values[row] !== emptyFlag;
  if (column.kind === 'cells') return column.values[row] !== null;
  return !Number.isNaN(column.values[row]!);
}

/** The cells of some rows, in their order; a row of −1 has none. */
export function gathered(column: RecordColumn, rows: Int32Array): RecordColumn {
  if (column.kind === 'codes') return { ...column, codes: copied(column.codes, rows, new Int32Array(rows.length), noCode) };
  if (column.kind === 'flags') return { ...column, values: copied(column.values, rows, new Uint8Array(rows.length), emptyFlag) };
  if (column.kind === 'cells') return { ...column, values: copied(column.values, rows, new Array<unknown>(rows.length), null) };
  return { ...column, values: copied(column.values, rows, new Float64Array(rows.length), Number.NaN) };
}

/** `from` with a function takes several times as long. */
function copied<C, A extends { [row: number]: C }>(from: ArrayLike<C>, rows: Int32Array, to: A, empty: C): A {
  for (let row = 0; row < rows.length; row++) to[row] = (rows[row]! < 0 ? empty : from[rows[row]!]!) as A[number];
  return to;
}

/** The same column, empty where a row is to be. It is a copy. */
export function emptiedWhere(column: RecordColumn, length: number, isEmptied: (row: number) => boolean): RecordColumn {
  const rows = new Int32Array(length);
  for (let row = 0; row < length; row++) rows[row] = isEmptied(row) ? -1 : row;
  return gathered(column, rows);
}

/** The first cells of a column that has room for more. */
export function shortened(column: RecordColumn, room: number, length: number): RecordColumn {
  if (room === length) return column;
  if (column.kind === 'codes') return { ...column, codes: column.codes.slice(0, length) };
  return { ...column, values: column.values.slice(0, length) } as RecordColumn;
}
