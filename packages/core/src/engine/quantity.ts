import type { Unit } from '../metric/unit.ts';
import { amountText, type Decimal, decimal, toDecimal } from '../money/amount.ts';
import { numberScale } from './amounts.ts';

/** A finished number: exact decimals for money, plain numbers for the rest. */
export type Quantity = number | Decimal;

/** An exact total as a quantity of the unit. */
export const quantityOf = (total: bigint, unit: Unit): Quantity => (unit === 'money' ? toDecimal(total) : Number(total) / numberScale);

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

/** Money by money is a plain ratio; money by a count stays money. */
export function over(left: Quantity, right: Quantity, unit: Unit): Quantity {
  const quotient = like(
    left,
    right,
    (a, b) => a / b,
    (a, b) => a.div(b),
  );
  return unit === 'money' ? quotient : plain(quotient);
}
