import type { Slots } from './lists.ts';
import { scratch } from './scratch.ts';

/** The places of slots in the order of their cells: those of a cell end at `ends[cell]`. */
export interface ByCell {
  readonly order: Int32Array;
  readonly ends: Int32Array;
}

const known = new WeakMap<Slots, ByCell>();

/** By counting, once for each list. */
export function byCell(slots: Slots): ByCell {
  const found = known.get(slots) ?? sorted(slots);
  known.set(slots, found);
  return found;
}

function sorted({ cells: cellOf, size: cells }: Slots): ByCell {
  const { length } = cellOf;
  const ends = new Int32Array(cells);
  for (let place = 0; place < length; place++) ends[cellOf[place]!]!++;
  for (let cell = 1; cell < cells; cell++) ends[cell]! += ends[cell - 1]!;
  const next = beginsOf(ends);
  const order = scratch(Int32Array, length);
  for (let place = 0; place < length; place++) order[next[cellOf[place]!]!++] = place;
  return { order, ends };
}

/** Of stretches in a row, by where they end: where each begins. */
export function beginsOf(ends: Int32Array): Int32Array {
  const begins = new Int32Array(ends.length);
  for (let place = 1; place < ends.length; place++) begins[place] = ends[place - 1]!;
  return begins;
}
