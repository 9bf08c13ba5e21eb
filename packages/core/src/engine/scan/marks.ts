import type { Marker } from './signer.ts';

// Loops over the rows of a block. Arrays come to a loop as its arguments: of one that a closure holds the runtime knows less, and checks more.

function orCodes(codes: Int32Array, classes: Int32Array, rows: Int32Array, count: number, marks: Int32Array): void {
  for (let place = 0; place < count; place++) marks[place]! |= classes[codes[rows[place]!]! + 1]!;
}

/** Marks by code; the first class is that of −1, an empty cell. */
export const markCodes =
  (codes: Int32Array, classes: Int32Array): Marker =>
  (rows, count, marks) =>
    orCodes(codes, classes, rows, count, marks);

function orSmall(codes: Uint8Array | Uint16Array, classes: Int32Array, rows: Int32Array, count: number, marks: Int32Array): void {
  for (let place = 0; place < count; place++) marks[place]! |= classes[codes[rows[place]!]!]!;
}

/** The same for codes that begin with that of an empty cell. */
export const markSmall =
  (codes: Uint16Array, classes: Int32Array): Marker =>
  (rows, count, marks) =>
    orSmall(codes, classes, rows, count, marks);

function orFlags(values: Uint8Array, classes: Int32Array, rows: Int32Array, count: number, marks: Int32Array): void {
  for (let place = 0; place < count; place++) marks[place]! |= classes[values[rows[place]!]!]!;
}

/** The same for flags. */
export const markFlags =
  (values: Uint8Array, classes: Int32Array): Marker =>
  (rows, count, marks) =>
    orFlags(values, classes, rows, count, marks);

function orEmpty(values: Float64Array, ofEmpty: number, ofFilled: number, rows: Int32Array, count: number, marks: Int32Array): void {
  for (let place = 0; place < count; place++) marks[place]! |= Number.isNaN(values[rows[place]!]!) ? ofEmpty : ofFilled;
}

/** Empty cells and filled ones. */
export const markEmpty =
  (values: Float64Array, ofEmpty: number, ofFilled: number): Marker =>
  (rows, count, marks) =>
    orEmpty(values, ofEmpty, ofFilled, rows, count, marks);

export function pick(values: Float64Array, rows: Int32Array, count: number, into: Float64Array): void {
  for (let place = 0; place < count; place++) into[place] = values[rows[place]!]!;
}

export function pickRounded(values: Float64Array, unit: number, rows: Int32Array, count: number, into: Float64Array): void {
  for (let place = 0; place < count; place++) into[place] = Math.round(values[rows[place]!]! * unit);
}

export function multiplyBy(factors: Float64Array, count: number, values: Float64Array): void {
  for (let place = 0; place < count; place++) values[place]! *= factors[place]!;
}

export function pickDifferences(values: Float64Array, others: Float64Array, rows: Int32Array, count: number, into: Float64Array): void {
  for (let place = 0; place < count; place++) into[place] = values[rows[place]!]! - others[rows[place]!]!;
}

/** Codes of members, the first of which is nobody: a step of `scale` each on top of what is there. */
export function addCodes(codes: Int32Array, scale: number, rows: Int32Array, count: number, into: Int32Array): void {
  for (let place = 0; place < count; place++) into[place]! += (codes[rows[place]!]! + 1) * scale;
}

/** Counts the rows of a block by class and cell. */
export function countRows(counts: Int32Array, width: number, classes: Int32Array, cells: Int32Array, count: number, sign: number): void {
  for (let place = 0; place < count; place++) counts[classes[place]! * width + cells[place]!]! += sign;
}

/** The same by the classes of profiles. */
export function countByProfile(
  counts: Int32Array,
  width: number,
  classes: Int32Array,
  ids: Uint16Array,
  rows: Int32Array,
  cells: Int32Array,
  count: number,
  sign: number,
): void {
  for (let place = 0; place < count; place++) counts[classes[ids[rows[place]!]!]! * width + cells[place]!]! += sign;
}

/** The same where a column groups them: its codes are those of groups − 1, of `periods` cells each. */
export function countByProfileAndCode(
  counts: Int32Array,
  width: number,
  classes: Int32Array,
  ids: Uint16Array,
  codes: Int32Array,
  length: number,
  rows: Int32Array,
  periods: Int32Array,
  count: number,
  sign: number,
): void {
  for (let place = 0; place < count; place++) {
    const row = rows[place]!;
    counts[classes[ids[row]!]! * width + (codes[row]! + 1) * length + periods[place]!]! += sign;
  }
}

/** Adds the values of a block by class and cell. */
export function addValues(sums: Float64Array, width: number, classes: Int32Array, cells: Int32Array, values: Float64Array, count: number, sign: number): void {
  for (let place = 0; place < count; place++) sums[classes[place]! * width + cells[place]!]! += sign * values[place]!;
}

/** Adds to every cell those of the periods before. */
export function runningSums(numbers: Int32Array | Float64Array, periods: number): void {
  for (let cell = 0; cell < numbers.length; cell++) if (cell % periods > 0) numbers[cell]! += numbers[cell - 1]!;
}

/** What is known of the profiles of rows. */
export function pickByProfile(ids: Uint16Array, known: Int32Array, rows: Int32Array, count: number, into: Int32Array): void {
  for (let place = 0; place < count; place++) into[place] = known[ids[rows[place]!]!]!;
}

/** Finds the rows from one up to another that are of profiles of use; how many there are. */
export function sieveRange(ids: Uint16Array, isOfUse: Uint8Array, from: number, to: number, rows: Int32Array): number {
  let count = 0;
  for (let row = from; row < to; row++) {
    rows[count] = row;
    count += isOfUse[ids[row]!]!;
  }
  return count;
}

/** Leaves of a block the rows of profiles that are of use; how many there are. */
export function sieveRows(ids: Uint16Array, isOfUse: Uint8Array, rows: Int32Array, count: number): number {
  let left = 0;
  for (let place = 0; place < count; place++) {
    const row = rows[place]!;
    rows[left] = row;
    left += isOfUse[ids[row]!]!;
  }
  return left;
}

/** Numbers looked up in a list. */
export function pickCodes(codes: Int32Array, rows: Int32Array, into: Int32Array): void {
  for (let place = 0; place < rows.length; place++) into[place] = codes[rows[place]!]!;
}
