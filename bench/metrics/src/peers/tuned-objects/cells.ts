import { months } from '../../world/calendar.ts';
import { owners } from '../../world/words.ts';

export const periods = months.list.length;
export const reps = owners.length;

/** A number for each rep and month. */
export type Cells = Float64Array;

export const cells = (): Cells => new Float64Array(reps * periods);
export const cellOf = (owner: number, month: number): number => owner * periods + month;

/** The total stands first: the sum of the reps. */
export function withTotal(of: Cells): Float64Array {
  const table = new Float64Array(periods + of.length);
  table.set(of, periods);
  for (let cell = 0; cell < of.length; cell++) table[cell % periods]! += of[cell]!;
  return table;
}

/** What of two tables; null where there is nothing to divide by. */
export const ratio = (numerator: Float64Array, denominator: Float64Array): Float64Array =>
  numerator.map((value, cell) => (denominator[cell]! > 0 ? value / denominator[cell]! : Number.NaN));

export const plus = (left: Float64Array, right: Float64Array): Float64Array => left.map((value, cell) => value + right[cell]!);
export const minus = (left: Float64Array, right: Float64Array): Float64Array => left.map((value, cell) => value - right[cell]!);
