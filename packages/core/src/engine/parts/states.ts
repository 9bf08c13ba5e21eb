import type { DenseTally } from '../scan/dense.ts';
import type { SlotKind } from '../scan/lists.ts';
import type { Followed } from '../scan/lives.ts';
import type { LifeColumns } from '../scan/open-lives.ts';
import type { GroupKey } from '../states.ts';
import type { Asked } from './asked.ts';

/**
 * The states of a query over one part of the records. Plain data, as `structuredClone` and `postMessage` take it: typed arrays, maps,
 * big integers. What several states share stands once, and they name its place.
 */
export interface PartialStates {
  /** what was asked: states of other questions do not merge */
  readonly asked: Asked;
  readonly groups: readonly (readonly GroupKey[])[];
  readonly lives: readonly LivesTable[];
  readonly kept: readonly KeptData[];
  /** in the order of the scans of the query */
  readonly states: readonly StatesData[];
}

/** The states of an aggregate; a cell is the place group × periods + period. */
export interface StatesData {
  /** the place of its list of groups */
  readonly groups: number;
  readonly of: DenseTally;
  readonly hits: DenseTally | null;
  readonly excluded: ReadonlyMap<string, Int32Array>;
  /** the place of what is kept beside sums; null: nothing is */
  readonly kept: number | null;
}

export type KeptData = SlotsData | LivesData;

/** Rows one by one; see `Slots`. */
export interface SlotsData {
  readonly form: 'slots';
  readonly cells: Int32Array;
  readonly hits: Uint8Array;
  readonly kind: SlotKind;
}

/** Lives that are followed from one period to the next, in the cells of groups; see `OpenLives`. */
export interface LivesTable {
  readonly columns: Omit<LifeColumns, 'verdicts'>;
  readonly followed: Followed;
}

/** What an aggregate asks of such lives. */
export interface LivesData {
  readonly form: 'lives';
  /** the place of their table */
  readonly lives: number;
  /** how each of them ends, if it does: the number of the ending */
  readonly endings: Uint8Array;
}

/** How many rows or lives there are. */
export const rowsIn = (kept: KeptData): number => (kept.form === 'slots' ? kept.cells : kept.endings).length;
