import type { Axis } from './axis.ts';
import { nobody, ownerBits } from './grid.ts';

/** Days of creation have a margin before them: an age may be asked for that no deal can have. */
export const margin = 64;

/** Deals by period and rep: of those of a cell their days of creation, and of what closed the ages and whether they were won. */
export interface Shelf {
  /** cell → place of its first deal; one more than there are cells */
  readonly starts: Int32Array;
  readonly days: Int32Array;
  readonly ages: Int32Array;
  readonly won: Uint8Array;
}

/** Deals as they come, before they are put on the shelves. */
export interface Entries {
  readonly createdCells: Int32Array;
  /** −1 of an open deal */
  readonly closedCells: Int32Array;
  readonly days: Int32Array;
  readonly ages: Int32Array;
  readonly won: Uint8Array;
  count: number;
}

export interface Book {
  readonly entries: Entries;
  readonly created: Shelf;
  readonly closed: Shelf;
  /** open deals by day of creation, as a period begins and as it ends */
  readonly opening: Int32Array;
  readonly closing: Int32Array;
  /** what closed in the period by age, and of it what was won */
  readonly ends: Int32Array;
  readonly wins: Int32Array;
}

export function bookOf(most: number, { grid, days }: Axis): Book {
  const lastDay = days.codes.at(-1)! + 1 + margin;
  const shelf = (): Shelf => ({ starts: new Int32Array(grid.cells + 1), days: new Int32Array(most), ages: new Int32Array(most), won: new Uint8Array(most) });
  return {
    entries: {
      createdCells: new Int32Array(most),
      closedCells: new Int32Array(most),
      days: new Int32Array(most),
      ages: new Int32Array(most),
      won: new Uint8Array(most),
      count: 0,
    },
    created: shelf(),
    closed: shelf(),
    opening: new Int32Array(lastDay),
    closing: new Int32Array(lastDay),
    ends: new Int32Array(lastDay),
    wins: new Int32Array(lastDay),
  };
}

/** By counting, not by comparing; a deal without a cell is left out. */
export function shelve({ days, ages, won, count }: Entries, cells: Int32Array, into: Shelf): void {
  const { starts } = into;
  starts.fill(0);
  for (let place = 0; place < count; place++) if (cells[place]! >= 0) starts[cells[place]!]!++;
  let end = 0;
  for (let cell = 0; cell < starts.length; cell++) {
    end += starts[cell]!;
    starts[cell] = end;
  }
  for (let place = 0; place < count; place++) {
    if (cells[place]! < 0) continue;
    const at = --starts[cells[place]!]!;
    into.days[at] = days[place]!;
    into.ages[at] = ages[place]!;
    into.won[at] = won[place]!;
  }
}

/** The reps of a group: one, or all. */
export interface Reps {
  readonly first: number;
  readonly end: number;
}

export const everybody: Reps = { first: 0, end: nobody + 1 };

const firstOf = ({ starts }: Shelf, period: number, { first }: Reps): number => starts[(period << ownerBits) + first]!;
const endOf = ({ starts }: Shelf, period: number, { end }: Reps): number => starts[(period << ownerBits) + end]!;

/** Opens the book with what was created before the first period, and closed no sooner. */
export function open({ created, opening, closing }: Book, beforeAll: number, reps: Reps): void {
  opening.fill(0);
  closing.fill(0);
  for (let place = firstOf(created, beforeAll, reps); place < endOf(created, beforeAll, reps); place++) opening[created.days[place]! + margin]!++;
  closing.set(opening);
}

/** Brings a period's changes into the closing book; gives the number of deals created in it. */
export function enter({ created, closed, closing, ends, wins }: Book, period: number, reps: Reps): { born: number; oldest: number } {
  const [first, end] = [firstOf(created, period, reps), endOf(created, period, reps)];
  for (let place = first; place < end; place++) closing[created.days[place]! + margin]!++;
  let oldest = -1;
  for (let place = firstOf(closed, period, reps); place < endOf(closed, period, reps); place++) {
    const age = closed.ages[place]!;
    closing[closed.days[place]! + margin]!--;
    ends[age]!++;
    wins[age]! += closed.won[place]!;
    if (age > oldest) oldest = age;
  }
  return { born: end - first, oldest };
}

/** Makes the closing book the opening one of the next period. */
export function turn({ created, closed, opening, ends, wins }: Book, period: number, reps: Reps): void {
  for (let place = firstOf(created, period, reps); place < endOf(created, period, reps); place++) opening[created.days[place]! + margin]!++;
  for (let place = firstOf(closed, period, reps); place < endOf(closed, period, reps); place++) {
    opening[closed.days[place]! + margin]!--;
    ends[closed.ages[place]!] = 0;
    wins[closed.ages[place]!] = 0;
  }
}
