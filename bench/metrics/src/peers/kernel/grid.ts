/** The cells that rows are counted in: class by class, of each class period by period, so that rows of one time stay close together. */
export interface Grid {
  readonly periods: number;
  /** cells of one class */
  readonly cells: number;
  /** the total included */
  readonly groups: number;
  /** code of a rep → group */
  readonly groupOf: Uint8Array;
}

/** Bits of a rep's code in a cell: a row stands at `(period << ownerBits) | owner`. */
export const ownerBits = 6;
/** The code of a row that belongs to no rep: it counts in the total alone. */
export const nobody = (1 << ownerBits) - 1;

/** Not in any period, or before the first. Such codes have cells too, which nobody reads. */
export const outside = (periods: number): number => periods;
export const before = (periods: number): number => periods + 1;

export const gridOf = (periods: number, groupOf: Uint8Array): Grid => ({
  periods,
  cells: (periods + 2) << ownerBits,
  groups: 1 + Math.max(...groupOf),
  groupOf,
});

type Cells = Int32Array | Float64Array;

/** Groups × periods, the total first. */
export type Sheet = Float64Array;

export const blankSheet = ({ groups, periods }: Grid): Sheet => new Float64Array(groups * periods);

/** Adds a class of cells to a sheet, rep by rep to their groups and to the total. `step` is the distance of cells that stand among others. */
export function addCells(sheet: Sheet, { periods, groupOf }: Grid, cells: Cells, first: number, step = 1): Sheet {
  for (let period = 0; period < periods; period++) {
    const start = first + (period << ownerBits) * step;
    let total = 0;
    for (let owner = 0; owner < groupOf.length; owner++) {
      const value = cells[start + owner * step]!;
      total += value;
      sheet[groupOf[owner]! * periods + period]! += value;
    }
    sheet[period]! += total + cells[start + nobody * step]!;
  }
  return sheet;
}

/** The sheet of the classes that count for a KPI. */
export function sheetOf(grid: Grid, cells: Cells, classes: readonly number[]): Sheet {
  const sheet = blankSheet(grid);
  for (const one of classes) addCells(sheet, grid, cells, one * grid.cells);
  return sheet;
}
