import type { Sheet } from './grid.ts';

/** A share: null where there is nothing it could be of. */
export const ratio = (numerator: Sheet, denominator: Sheet): Sheet =>
  numerator.map((value, cell) => (denominator[cell]! > 0 ? value / denominator[cell]! : Number.NaN));

export const plus = (left: Sheet, right: Sheet): Sheet => left.map((value, cell) => value + right[cell]!);
export const minus = (left: Sheet, right: Sheet): Sheet => left.map((value, cell) => value - right[cell]!);

const cents = 100;

/** Cents → units. Rows whose amounts are all unknown have no sum; no rows at all have 0. */
export const moneyOf = (total: Sheet, known: Sheet, rows: Sheet): Sheet =>
  total.map((value, cell) => (known[cell] === 0 && rows[cell]! > 0 ? Number.NaN : value / cents));
