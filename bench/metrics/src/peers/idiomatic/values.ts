import { Decimal } from 'decimal.js';

export const count = <T>(rows: readonly T[]): number => rows.length;

/** Of the rows the share for which something holds. */
export const share =
  <T>(holds: (row: T) => boolean) =>
  (rows: readonly T[]): number | null =>
    rows.length === 0 ? null : rows.filter(holds).length / rows.length;

export interface WithAmount {
  readonly amount: Decimal | null;
}

export const total = (amounts: readonly Decimal[]): Decimal => amounts.reduce((sum, amount) => sum.plus(amount), new Decimal(0));

export const amountsOf = (rows: readonly WithAmount[]): Decimal[] => rows.flatMap(({ amount }) => amount ?? []);

/** null where there are rows, and none of them has an amount. */
function sum(rows: readonly WithAmount[]): Decimal | null {
  const amounts = amountsOf(rows);
  return amounts.length === 0 && rows.length > 0 ? null : total(amounts);
}

export const sumOfAmounts = (rows: readonly WithAmount[]): number | null => sum(rows)?.toNumber() ?? null;

export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((all, value) => all + value, 0) / values.length;
}

export function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
