import { cleared, scratch } from './scratch.ts';
import type { Counted } from './slot-lists.ts';

/** A block of pairs, with what they are here. */
export interface Block extends Counted {
  readonly classes: Int32Array;
  /** where they stand by class and cell, and, of rows that stand in several periods, where they stand no longer */
  readonly places: Int32Array;
  readonly exits: Int32Array;
}

/** 0, 1, 2 and so on. */
function inOrder(size: number): Int32Array {
  const places = scratch(Int32Array, size);
  for (let place = 0; place < size; place++) places[place] = place;
  return places;
}

/** Room for a block of so many pairs. */
export const blockOf = (size: number): Block => ({
  count: 0,
  rows: scratch(Int32Array, size),
  periods: scratch(Int32Array, size),
  verdicts: scratch(Int32Array, size),
  picks: inOrder(size),
  cells: scratch(Int32Array, size),
  hits: cleared(Uint8Array, size),
  classes: scratch(Int32Array, size),
  places: scratch(Int32Array, size),
  exits: scratch(Int32Array, size),
});
