import { type Grid, nobody, ownerBits, type Sheet } from './grid.ts';

/** Values cell by cell, periods outermost: those of a rep and a period stand together, and so do all of a period. */
export interface Grouped {
  /** cell → place of its first value; one more than there are cells */
  readonly starts: Int32Array;
  readonly values: Float64Array;
  /** before they are grouped */
  readonly cells: Int32Array;
  readonly loose: Float64Array;
  count: number;
}

export const grouping = ({ cells }: Grid, most: number): Grouped => ({
  starts: new Int32Array(cells + 1),
  values: new Float64Array(most),
  cells: new Int32Array(most),
  loose: new Float64Array(most),
  count: 0,
});

/** Puts the first `count` loose values in their places: by counting, not by comparing. */
export function group({ starts, values, cells, loose, count }: Grouped): void {
  starts.fill(0);
  for (let place = 0; place < count; place++) starts[cells[place]!]!++;
  let end = 0;
  for (let cell = 0; cell < starts.length; cell++) {
    end += starts[cell]!;
    starts[cell] = end;
  }
  for (let place = count - 1; place >= 0; place--) {
    const at = --starts[cells[place]!]!;
    values[at] = loose[place]!;
  }
}

/** Visits each rep of a period, then the period as a whole: that may put the values of the reps out of their places. */
export function eachGroup({ periods, groupOf }: Grid, visit: (group: number, period: number, firstCell: number, endCell: number) => void): void {
  for (let period = 0; period < periods; period++) {
    const first = period << ownerBits;
    for (let owner = 0; owner < groupOf.length; owner++) visit(owner + 1, period, first + owner, first + owner + 1);
    visit(0, period, first, first + nobody + 1);
  }
}

/** A sheet of what is worked out of the values of each group. */
export function sheetFrom(grid: Grid, { starts, values }: Grouped, work: (values: Float64Array, from: number, to: number) => number): Sheet {
  const sheet = new Float64Array(grid.groups * grid.periods);
  eachGroup(grid, (group, period, first, end) => {
    sheet[group * grid.periods + period] = work(values, starts[first]!, starts[end]!);
  });
  return sheet;
}

export function mean(values: Float64Array, from: number, to: number): number {
  let sum = 0;
  for (let place = from; place < to; place++) sum += values[place]!;
  return sum / (to - from);
}
