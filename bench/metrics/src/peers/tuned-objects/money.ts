import { type Cells, cells, withTotal } from './cells.ts';

const cents = 100;

/** A sum of amounts some of which may be unknown. */
export interface Money {
  readonly sum: Cells;
  readonly known: Cells;
  readonly rows: Cells;
}

export const money = (): Money => ({ sum: cells(), known: cells(), rows: cells() });

export function addMoney({ sum, known, rows }: Money, cell: number, amount: number, sign = 1): void {
  rows[cell]! += sign;
  if (Number.isNaN(amount)) return;
  known[cell]! += sign;
  sum[cell]! += sign * amount;
}

/** In units; null where there are rows, and none of them has an amount. */
export function moneyTable({ sum, known, rows }: Money): Float64Array {
  const [total, withAmount, all] = [withTotal(sum), withTotal(known), withTotal(rows)];
  return total.map((value, cell) => (withAmount[cell] === 0 && all[cell]! > 0 ? Number.NaN : value / cents));
}
