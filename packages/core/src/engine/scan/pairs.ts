import { cleared, scratch } from './scratch.ts';

/** Rows are worked through in blocks that stay in the cache of a processor. */
const blockSize = 4096;

/** Rows as they stand in periods: a row and a period each, with what is known of the row. */
export interface Pairs {
  count: number;
  readonly rows: Int32Array;
  /** by number */
  readonly periods: Int32Array;
  /** the signature of the row: which conditions hold on it */
  readonly signatures: Int32Array;
  /** why it cannot be told that the row stands here: a place in `doubts` of the placing, 0 for no doubt */
  readonly doubts: Uint8Array;
  /** the signatures are there; else they are worked out where they are needed */
  areSigned: boolean;
  /** all rows stand where they are: no doubt is other than 0 */
  areSure: boolean;
  /** rows stand in all periods from theirs up to these; null: in theirs alone */
  readonly ends: Int32Array | null;
}

/** Room for pairs of so many rows: as many as a block has, at most. */
export const emptyPairs = (size: number): Pairs => ({
  count: 0,
  rows: scratch(Int32Array, size),
  periods: scratch(Int32Array, size),
  signatures: cleared(Int32Array, size),
  doubts: cleared(Uint8Array, size),
  areSigned: true,
  areSure: true,
  ends: null,
});

/** The size of the blocks in which so many rows are worked through. */
export const sizeFor = (rows: number): number => Math.max(1, Math.min(rows, blockSize));
