import { type Cell, type Dataset, evaluate } from '@salesperf/core';
import { catalogue } from '@salesperf/core/kpis';
import type { Clocks } from './clocks.ts';

/** Every KPI of the catalogue over the period, by its units where it is cut, and over the period before. */
export interface Evaluated {
  readonly cells: readonly Cell[];
  /** the period as a whole */
  readonly whole: readonly Cell[];
  readonly previous: readonly Cell[];
}

/** @throws SalesperfError for a dimension that no record has; it lists those there are */
export function evaluateAll(dataset: Dataset, { over, period, previous, zone, asOf }: Clocks, by: readonly string[]): Evaluated {
  const cellsOf = (list: Clocks['over']): readonly Cell[] => evaluate(dataset, { metrics: catalogue, by, over: list, asOf }).cells;
  const one = (only: Clocks['period']): Clocks['over'] => ({ zone, every: null, list: [only] });
  const whole = cellsOf(one(period));
  return { cells: over.every === null ? whole : cellsOf(over), whole, previous: cellsOf(one(previous)) };
}
