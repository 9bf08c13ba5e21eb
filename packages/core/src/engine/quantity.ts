import type { AggregateNode } from '../metric/node.ts';
import type { Unit } from '../metric/unit.ts';
import { isTime } from '../metric/unit.ts';
import { amountPlaces } from '../metric/value-unit.ts';
import { amountText, type Decimal, decimal, toDecimal } from '../money/amount.ts';
import { ticksPerUnit } from '../time/clock.ts';

/** A finished number: exact decimals for money, plain numbers for the rest. */
export type Quantity = number | Decimal;

/** Numbers and scores are summed as integers of 1e-12, so that the order of rows never shows in a sum. */
export const numberScale = 1_000_000_000_000;

/** How the integers of a state become quantities. */
export type Read = (total: bigint) => Quantity;

/** Money is kept in as many decimals as its expression needs, time in ticks of its clock. */
export function readerOf(aggregate: AggregateNode, unit: Unit): Read {
  if (unit === 'money') {
    const places = placesOf(aggregate);
    return (total) => toDecimal(total, places);
  }
  const scale = isTime(unit) ? ticksPerUnit[unit] : numberScale;
  return (total) => Number(total) / scale;
}

/** How many decimals the money of an aggregate is kept with. */
export function placesOf(aggregate: AggregateNode): number {
  if (aggregate.node === 'share') return placesOf(aggregate.of);
  return 'of' in aggregate ? amountPlaces(aggregate.of) : 16;
}

export const plain = (quantity: Quantity): number => (typeof quantity === 'number' ? quantity : quantity.toNumber());

/** Money as decimal text, the rest as numbers: what JSON can hold exactly. */
export const written = (quantity: Quantity): number | string => (typeof quantity === 'number' ? quantity : amountText(quantity));

const exact = (quantity: Quantity): Decimal => (typeof quantity === 'number' ? decimal(quantity) : quantity);
const like = (left: Quantity, right: Quantity, onNumbers: (a: number, b: number) => number, onDecimals: (a: Decimal, b: Decimal) => Decimal): Quantity =>
  typeof left === 'number' && typeof right === 'number' ? onNumbers(left, right) : onDecimals(exact(left), exact(right));

export const plus = (left: Quantity, right: Quantity): Quantity =>
  like(
    left,
    right,
    (a, b) => a + b,
    (a, b) => a.plus(b),
  );
export const minus = (left: Quantity, right: Quantity): Quantity =>
  like(
    left,
    right,
    (a, b) => a - b,
    (a, b) => a.minus(b),
  );
export const timesQuantity = (left: Quantity, right: Quantity): Quantity =>
  like(
    left,
    right,
    (a, b) => a * b,
    (a, b) => a.times(b),
  );

const isMoney = (unit: Unit): boolean => unit === 'money' || unit.startsWith('money/');

/** Money by money is a plain ratio; money by a count, or by time, stays money. */
export function over(left: Quantity, right: Quantity, unit: Unit): Quantity {
  const quotient = like(
    left,
    right,
    (a, b) => a / b,
    (a, b) => a.div(b),
  );
  return isMoney(unit) ? quotient : plain(quotient);
}
