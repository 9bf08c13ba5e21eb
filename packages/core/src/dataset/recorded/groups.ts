import { noCode } from '../column.ts';

/** Rows by the code that they have, in the order in which they stand. */
export interface Groups {
  /** the rows of a code are those at [begins[code], begins[code + 1]) */
  readonly begins: Int32Array;
  readonly rows: Int32Array;
}

/** @param codes of each row, −1 where it belongs to nobody; each below `count` */
export function groupsOf(codes: Int32Array, count: number): Groups {
  const begins = new Int32Array(count + 1);
  for (const code of codes) if (code !== noCode) begins[code + 1]!++;
  for (let code = 0; code < count; code++) begins[code + 1]! += begins[code]!;
  const next = begins.slice();
  const rows = new Int32Array(begins[count]!);
  codes.forEach((code, row) => {
    if (code !== noCode) rows[next[code]!++] = row;
  });
  return { begins, rows };
}
