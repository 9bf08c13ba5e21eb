import type { Slots } from './lists.ts';
import { type Make, type Numbers, scratch } from './scratch.ts';

const known = new WeakMap<Slots, Int32Array>();

/** Where the rows of each cell end, once they are in the order of their cells; found once for each list. */
export function endsOf(slots: Slots): Int32Array {
  const found = known.get(slots) ?? countEnds(slots);
  known.set(slots, found);
  return found;
}

function countEnds(slots: Slots): Int32Array {
  const { finer, size } = slots;
  const ends = new Int32Array(size);
  if (finer) addStretches(endsOf(finer.slots), finer.cellOf, ends);
  else countRows(slots.cells, ends);
  for (let cell = 1; cell < size; cell++) ends[cell]! += ends[cell - 1]!;
  return ends;
}

function countRows(cells: Int32Array, lengths: Int32Array): void {
  for (let row = 0; row < cells.length; row++) lengths[cells[row]!]!++;
}

function addStretches(finerEnds: Int32Array, cellOf: Int32Array, lengths: Int32Array): void {
  for (let cell = 0, begin = 0; cell < finerEnds.length; begin = finerEnds[cell++]!)
    if (finerEnds[cell]! > begin) lengths[cellOf[cell]!]! += finerEnds[cell]! - begin;
}

/**
 * What is read of each row, in the order of the cells, once for each list. That of coarser cells is put together from that of the finer ones:
 * stretches are copied, and no row is looked for.
 */
export function inCells<A extends Numbers>(make: Make<A>, read: (slots: Slots, into: A) => void): (slots: Slots) => A {
  const made = new WeakMap<Slots, A>();
  const makeOf = (slots: Slots): A => {
    const { finer } = slots;
    const into = scratch(make, slots.length);
    if (finer) copyStretches(of(finer.slots), endsOf(finer.slots), finer.cellOf, beginsOf(endsOf(slots)), into);
    else read(slots, into);
    return into;
  };
  const of = (slots: Slots): A => {
    const found = made.get(slots) ?? makeOf(slots);
    made.set(slots, found);
    return found;
  };
  return of;
}

function copyStretches(from: Numbers, ends: Int32Array, cellOf: Int32Array, next: Int32Array, into: Numbers): void {
  for (let cell = 0, place = 0; cell < ends.length; cell++) {
    const end = ends[cell]!;
    if (place === end) continue;
    let at = next[cellOf[cell]!]!;
    for (; place < end; place++) into[at++] = from[place]!;
    next[cellOf[cell]!] = at;
  }
}

/** The rows themselves: by counting. */
export const rowsInCells = inCells<Int32Array>(Int32Array, (slots, into) => sortRows(slots.cells, beginsOf(endsOf(slots)), into));

function sortRows(cells: Int32Array, next: Int32Array, into: Int32Array): void {
  for (let row = 0; row < cells.length; row++) into[next[cells[row]!]!++] = row;
}

/** Of stretches in a row, by where they end: where each begins. */
export function beginsOf(ends: Int32Array): Int32Array {
  const begins = new Int32Array(ends.length);
  for (let place = 1; place < ends.length; place++) begins[place] = ends[place - 1]!;
  return begins;
}
