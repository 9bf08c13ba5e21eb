import type { StoredColumn } from '../../dataset/column.ts';
import type { ConditionNode } from '../../metric/node.ts';
import { amountDecimals, parseAmount } from '../../money/amount.ts';
import { type Answer, type Reading, reasonsOf } from '../reading.ts';
import { isInReportCurrency } from './currencies.ts';
import { factsOf } from './facts.ts';
import { markEmpty, markSmall } from './marks.ts';
import { type Field, markEach } from './signer.ts';

export type Range = Extract<ConditionNode, { node: 'range' }>;

/** On which side of 0 an amount lies needs no rate. */
const hasNoBoundButZero = ({ atLeast = 0, above = 0, below = 0, atMost = 0 }: Range): boolean => [atLeast, above, below, atMost].every((bound) => bound === 0);

/** Whether cells can be compared as they are stored; an amount in another currency needs a rate, and so a moment. */
export const isComparable = (range: Range, column: StoredColumn, { table, context }: Reading): boolean =>
  hasNoBoundButZero(range) || column.kind === 'numbers' || column.kind === 'instants' || (column.kind === 'amounts' && isInReportCurrency(table, context));

/** Bounds in the scale of the stored values. */
interface Bounds {
  readonly atLeast: number;
  readonly above: number;
  readonly below: number;
  readonly atMost: number;
}

const isWithin = (value: number, { atLeast, above, below, atMost }: Bounds): boolean => value >= atLeast && value > above && value < below && value <= atMost;

/** The classes of a range: inside, outside, or why the cell is empty. */
export function ranged(range: Range, column: StoredColumn, reading: Reading): Field<readonly Answer[]> {
  const bounds = column.kind === 'amounts' ? amountBounds(range, column.places) : numberBounds(range);
  const { reasons, reasonAt } = reasonsOf(reading.table, range.column);
  const answers = [[false], [true], ...reasons.map((reason) => [reason])];
  const classBy =
    (read: (row: number) => number) =>
    (row: number): number => {
      const value = read(row);
      return isWithin(value, bounds) ? 1 : Number.isNaN(value) ? 2 + reasonAt(row) : 0;
    };
  // Amounts that no double holds are only compared with 0. They are read as they are now: rows may still come.
  if (column.kind === 'bigAmounts') return { answers, marker: markEach(classBy((row) => Number(column.values[row] ?? Number.NaN))) };
  const { values } = column as Extract<StoredColumn, { kind: 'numbers' | 'amounts' }>;
  const { codes, most } = factsOf(values);
  if (codes && !reading.table.reasons) return { answers, marker: (shift) => markSmall(codes, classesOf(most, bounds, shift)), cellOf: column };
  return { answers, marker: markEach(classBy((row) => values[row]!)) };
}

/** Small whole numbers are looked up. */
const classesOf = (largest: number, bounds: Bounds, shift: number): Int32Array =>
  Int32Array.from({ length: Math.max(0, largest + 1) + 1 }, (_, code) => (code === 0 ? 2 : Number(isWithin(code - 1, bounds))) << shift);

const numberBounds = ({ atLeast = -Infinity, above = -Infinity, below = Infinity, atMost = Infinity }: Range): Bounds => ({ atLeast, above, below, atMost });

/** Stored amounts are whole, so a bound between two of them is as good as the next. */
function amountBounds(range: Range, places: number): Bounds {
  const unit = 10n ** BigInt(amountDecimals - places);
  const floor = (bound: number, step: bigint): number => {
    const amount = parseAmount(String(bound)) + step;
    return Number(amount / unit - (amount % unit < 0n ? 1n : 0n));
  };
  const { atLeast, above, below, atMost } = range;
  return {
    atLeast: atLeast === undefined ? -Infinity : floor(atLeast, unit - 1n),
    above: above === undefined ? -Infinity : floor(above, 0n),
    below: below === undefined ? Infinity : floor(below, unit - 1n),
    atMost: atMost === undefined ? Infinity : floor(atMost, 0n),
  };
}

/** Whether a cell is filled. */
export function filled(column: StoredColumn, is: boolean): Field<readonly Answer[]> {
  const answers = [[!is], [is]];
  if (column.kind === 'bigAmounts') return { answers, marker: markEach((row) => Number(column.values[row] !== null)) };
  const { values } = column as { values: Float64Array };
  return { answers, marker: (shift) => markEmpty(values, 0, 1 << shift), fillingOf: column, cellOf: column };
}
