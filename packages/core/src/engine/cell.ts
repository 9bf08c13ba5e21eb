import type { Unit } from '../metric/unit.ts';
import type { CivilDate } from '../time/civil.ts';

/** Which of the clocks placed the rows: when it happened, when the unit was created or closed, or how things stood. */
export type Basis = 'event' | 'created' | 'closed' | 'snapshot' | 'mixed';

/** One number and all that is needed to trust it. Plain JSON. */
export interface Cell {
  readonly metric: string;
  /** the name of the value, where the metric has several */
  readonly part: string | null;
  readonly unit: Unit;
  readonly basis: Basis;
  /** dimension → member as people read it; null is "not recorded"; a total is `{}` */
  readonly group: Readonly<Record<string, string | null>>;
  /** local dates, half-open */
  readonly start: CivilDate;
  readonly end: CivilDate;
  /** unrounded; money is decimal text; null is no data, and `reason` says why */
  readonly value: number | string | null;
  readonly currency?: string;
  readonly numerator: number | string | null;
  readonly denominator: number | string | null;
  readonly n: number;
  readonly interval: readonly [number | string, number | string] | null;
  /** rows left out of this cell, by reason */
  readonly excluded: Readonly<Record<string, number>>;
  readonly reason: string | null;
}

export interface Results {
  readonly cells: readonly Cell[];
}
