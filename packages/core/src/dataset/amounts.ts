import { amountDecimals, parseAmount } from '../money/amount.ts';
import type { StoredColumn } from './column.ts';

/** Below this a written amount times a power of ten is off by less than a half, so that rounding makes it exact. */
const safe = 2 ** 51;

/** The decimals of an amount as it is written, zeros at its end left out. */
function placesOf(text: string): number {
  const point = text.indexOf('.');
  if (point < 0) return 0;
  let end = text.length;
  while (text.charCodeAt(end - 1) === 48) end--;
  return end - point - 1;
}

/** Written amounts as whole numbers of the smallest unit that any of them needs; where one is too large for a double, all are big integers. */
export function amounts(cells: readonly (string | null | undefined)[]): StoredColumn {
  const places = Math.min(
    amountDecimals,
    cells.reduce<number>((most, cell) => (cell == null ? most : Math.max(most, placesOf(cell))), 0),
  );
  const unit = 10 ** places;
  const values = Float64Array.from(cells, (cell) => (cell == null ? Number.NaN : Math.round(Number(cell) * unit)));
  if (values.some((value, row) => Math.abs(value) >= safe || !isPlain(cells[row])))
    return { kind: 'bigAmounts', values: cells.map((cell) => (cell == null ? null : parseAmount(cell))) };
  return { kind: 'amounts', values, places };
}

/** Written as digits and a point: other ways are read exactly, or refused, by `parseAmount`. */
const isPlain = (cell: string | null | undefined): boolean => cell == null || /^-?\d+(\.\d{1,6})?$/.test(cell);
