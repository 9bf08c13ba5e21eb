import { amountDecimals, parseAmount } from '../money/amount.ts';
import type { StoredColumn } from './column.ts';

/** Whole numbers below this are doubles, and so is whatever led to them. */
const safe = 2 ** 51;

const minus = 45;

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
  let places = 0;
  for (const cell of cells) if (cell != null) places = Math.max(places, placesOf(cell));
  places = Math.min(places, amountDecimals);
  const values = new Float64Array(cells.length).fill(Number.NaN);
  for (let row = 0; row < cells.length; row++) {
    const cell = cells[row];
    if (cell == null) continue;
    const value = unitsOf(cell, places);
    if (!(Math.abs(value) < safe)) return { kind: 'bigAmounts', values: cells.map((each) => (each == null ? null : parseAmount(each))) };
    values[row] = value;
  }
  return { kind: 'amounts', values, places };
}

/**
 * An amount that needs no more decimals than these, as a whole number of the last of them; exact below {@link safe}. NaN where it is not
 * written as digits and a point: other ways are read exactly, or refused, by `parseAmount`.
 */
function unitsOf(text: string, places: number): number {
  const first = text.charCodeAt(0) === minus ? 1 : 0;
  const point = text.indexOf('.');
  const whole = point < 0 ? text.length : point;
  const decimals = point < 0 ? 0 : text.length - point - 1;
  if (whole === first || (point >= 0 && decimals === 0) || decimals > amountDecimals) return Number.NaN;
  let units = 0;
  for (let place = first; place < text.length; place++) {
    if (place === point) continue;
    const digit = text.charCodeAt(place) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    if (place < whole || place - whole <= places) units = units * 10 + digit;
  }
  units *= 10 ** Math.max(places - decimals, 0);
  return first === 1 ? -units : units;
}
