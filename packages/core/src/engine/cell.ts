import type { HistoryQuality } from '../dataset/history.ts';
import type { Unit } from '../metric/unit.ts';
import type { CivilDate } from '../time/civil.ts';

/** Which of the clocks placed the rows: when it happened, when the unit was created or closed, how things stood, or what lasted through the period. */
export type Basis = 'event' | 'created' | 'closed' | 'snapshot' | 'in progress' | 'mixed';

/** One number and all that is needed to trust it. Plain JSON. */
export interface Cell {
  readonly metric: string;
  /** the name of the value, where the metric has several */
  readonly part: string | null;
  readonly unit: Unit;
  readonly basis: Basis;
  /** hash of what is computed: two results of unlike definitions do not compare */
  readonly definition: string;
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
  /** of a life table: the smallest number of units under observation that the answer rests on */
  readonly risk?: number | null;
  /** of a value that looks into the past: how well that past is known */
  readonly history?: HistoryQuality;
  /** rows left out of this cell, by reason */
  readonly excluded: Readonly<Record<string, number>>;
  readonly reason: string | null;
}

export interface Results {
  readonly cells: readonly Cell[];
}
