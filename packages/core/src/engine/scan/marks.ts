import type { Marker } from './signer.ts';

// Loops over the rows of a block. Arrays come to a loop as its arguments: of one that a closure holds the runtime knows less, and checks more.
// The hottest take four rows at a time, and read all four before they write: after a write the runtime looks up anew where each array lies, which
// costs more than a row. It makes them two to three times as fast.

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

/** Where the rows of a block stand by class and cell. */
export function placeRows(classes: Int32Array, cells: Int32Array, width: number, count: number, places: Int32Array): void {
  for (let place = 0; place < count; place++) places[place] = classes[place]! * width + cells[place]!;
}

/** Where rows that stand in a first period, and in others up to a last, stand no longer; 0, which is nobody's business, where that is after all periods. */
export function placeExits(places: Int32Array, firsts: Int32Array, lasts: Int32Array, periods: number, count: number, exits: Int32Array): void {
  for (let place = 0; place < count; place++) {
    const last = lasts[place]!;
    const exit = places[place]! + last - firsts[place]!;
    exits[place] = last < periods ? exit : 0;
  }
}

/** Counts rows where they stand. */
export function addRows(counts: Int32Array, places: Int32Array, count: number, sign: number): void {
  const fours = count & ~3;
  for (let place = 0; place < fours; place += 4) {
    const first = places[place]!;
    const second = places[place + 1]!;
    const third = places[place + 2]!;
    const fourth = places[place + 3]!;
    counts[first]! += sign;
    counts[second]! += sign;
    counts[third]! += sign;
    counts[fourth]! += sign;
  }
  for (let place = fours; place < count; place++) counts[places[place]!]! += sign;
}

/** Adds values where they stand. */
export function addValues(sums: Float64Array, places: Int32Array, values: Float64Array, count: number, sign: number): void {
  const fours = count & ~3;
  for (let place = 0; place < fours; place += 4) {
    const first = places[place]!;
    const second = places[place + 1]!;
    const third = places[place + 2]!;
    const fourth = places[place + 3]!;
    const one = values[place]! * sign;
    const two = values[place + 1]! * sign;
    const three = values[place + 2]! * sign;
    const four = values[place + 3]! * sign;
    sums[first]! += one;
    sums[second]! += two;
    sums[third]! += three;
    sums[fourth]! += four;
  }
  for (let place = fours; place < count; place++) sums[places[place]!]! += values[place]! * sign;
}

/** Counts rows by the classes of their profiles, where a column groups them: its codes are those of groups − 1, of `length` periods each. */
export function countByProfile(
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
  const fours = count & ~3;
  for (let place = 0; place < fours; place += 4) {
    const first = placeOf(width, classes, ids, codes, length, rows[place]!, periods[place]!);
    const second = placeOf(width, classes, ids, codes, length, rows[place + 1]!, periods[place + 1]!);
    const third = placeOf(width, classes, ids, codes, length, rows[place + 2]!, periods[place + 2]!);
    const fourth = placeOf(width, classes, ids, codes, length, rows[place + 3]!, periods[place + 3]!);
    counts[first]! += sign;
    counts[second]! += sign;
    counts[third]! += sign;
    counts[fourth]! += sign;
  }
  for (let place = fours; place < count; place++) counts[placeOf(width, classes, ids, codes, length, rows[place]!, periods[place]!)]! += sign;
}

const placeOf = (width: number, classes: Int32Array, ids: Uint16Array, codes: Int32Array, length: number, row: number, period: number): number =>
  classes[ids[row]!]! * width + (codes[row]! + 1) * length + period;

/** Adds to every cell those of the periods before. */
export function runningSums(numbers: Int32Array | Float64Array, periods: number): void {
  for (let cell = 0; cell < numbers.length; cell++) if (cell % periods > 0) numbers[cell]! += numbers[cell - 1]!;
}

/** What is known of the profiles of rows. */
export function pickByProfile(ids: Uint16Array, known: Int32Array, rows: Int32Array, count: number, into: Int32Array): void {
  const fours = count & ~3;
  for (let place = 0; place < fours; place += 4) {
    const first = known[ids[rows[place]!]!]!;
    const second = known[ids[rows[place + 1]!]!]!;
    const third = known[ids[rows[place + 2]!]!]!;
    const fourth = known[ids[rows[place + 3]!]!]!;
    into[place] = first;
    into[place + 1] = second;
    into[place + 2] = third;
    into[place + 3] = fourth;
  }
  for (let place = fours; place < count; place++) into[place] = known[ids[rows[place]!]!]!;
}

/** Finds the rows from one up to another that are of profiles of use; how many there are. */
export function sieveRange(ids: Uint16Array, isOfUse: Uint8Array, from: number, to: number, rows: Int32Array): number {
  const fours = from + ((to - from) & ~3);
  let count = 0;
  for (let row = from; row < fours; row += 4) {
    const first = isOfUse[ids[row]!]!;
    const second = isOfUse[ids[row + 1]!]!;
    const third = isOfUse[ids[row + 2]!]!;
    const fourth = isOfUse[ids[row + 3]!]!;
    rows[count] = row;
    rows[count + first] = row + 1;
    rows[count + first + second] = row + 2;
    rows[count + first + second + third] = row + 3;
    count += first + second + third + fourth;
  }
  for (let row = fours; row < to; row++) {
    rows[count] = row;
    count += isOfUse[ids[row]!]!;
  }
  return count;
}

/** Leaves of a block the rows of profiles that are of use; how many there are. */
export function sieveRows(ids: Uint16Array, isOfUse: Uint8Array, rows: Int32Array, count: number): number {
  const fours = count & ~3;
  let left = 0;
  for (let place = 0; place < fours; place += 4) {
    const first = rows[place]!;
    const second = rows[place + 1]!;
    const third = rows[place + 2]!;
    const fourth = rows[place + 3]!;
    const afterFirst = left + isOfUse[ids[first]!]!;
    const afterSecond = afterFirst + isOfUse[ids[second]!]!;
    const afterThird = afterSecond + isOfUse[ids[third]!]!;
    const afterFourth = afterThird + isOfUse[ids[fourth]!]!;
    rows[left] = first;
    rows[afterFirst] = second;
    rows[afterSecond] = third;
    rows[afterThird] = fourth;
    left = afterFourth;
  }
  for (let place = fours; place < count; place++) {
    const row = rows[place]!;
    rows[left] = row;
    left += isOfUse[ids[row]!]!;
  }
  return left;
}

/** The places of a block whose class has a mark, with whether it is that of a hit, 2; how many there are. */
export function placesMarked(classes: Int32Array, marks: Uint8Array, count: number, places: Int32Array, hits: Uint8Array): number {
  let marked = 0;
  for (let place = 0; place < count; place++) {
    const mark = marks[classes[place]!]!;
    places[marked] = place;
    hits[marked] = mark >> 1;
    marked += mark > 0 ? 1 : 0;
  }
  return marked;
}

/** Numbers looked up in a list. */
export function pickPlaces(numbers: Int32Array, places: Int32Array, count: number, into: Int32Array): void {
  const fours = count & ~3;
  for (let place = 0; place < fours; place += 4) {
    const first = numbers[places[place]!]!;
    const second = numbers[places[place + 1]!]!;
    const third = numbers[places[place + 2]!]!;
    const fourth = numbers[places[place + 3]!]!;
    into[place] = first;
    into[place + 1] = second;
    into[place + 2] = third;
    into[place + 3] = fourth;
  }
  for (let place = fours; place < count; place++) into[place] = numbers[places[place]!]!;
}
