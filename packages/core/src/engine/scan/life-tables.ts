import type { AskedCurve } from './asked-curve.ts';

/** Life tables of one cell after the other, in their order. */
export interface LifeTables {
  /** whether a cell has any lives */
  read(cell: number): boolean;
  /** the last time that anybody was seen */
  readonly longest: number;
  readonly walk: (curve: AskedCurve) => void;
  /** a quantile that takes no walk, in ticks, NaN where there is none; null where it takes one */
  readonly selected: (p: number) => number | null;
}
