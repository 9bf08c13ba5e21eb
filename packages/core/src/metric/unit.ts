import type { ColumnType } from '../model/column.ts';

/** What a value is measured in; inferred from what it is worked out of, never written. */
export type Unit = 'count' | 'money' | 'share' | 'ratio' | 'score' | 'number';

/** The unit of a column that can be summed or averaged. */
export type UnitOfColumn<T extends ColumnType> = T extends 'money' | 'number' | 'score' ? T : never;

/** The unit of left ÷ right; `never` where it means nothing. */
export type Quotient<L extends Unit, R extends Unit> = L extends R ? 'ratio' : R extends 'count' | 'ratio' | 'share' ? L : never;

export function quotient(left: Unit, right: Unit): Unit | null {
  if (left === right) return 'ratio';
  return right === 'count' || right === 'ratio' || right === 'share' ? left : null;
}
