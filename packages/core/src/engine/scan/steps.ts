/** A table to look up instants in: at (instant − base) ÷ width, cut off at both ends. */
export interface Buckets {
  readonly base: number;
  readonly width: number;
  readonly last: number;
  readonly values: Held;
}

/** What buckets hold: in bytes, where those do, as a year of hours in bytes stays in the fastest cache. */
type Held = Int8Array | Int16Array;

/** What a table holds at a place, which is cut off at both ends. Short enough to be inlined in the loops that look instants up. */
export const heldAt = (values: Held | Int32Array, place: number, last: number): number => values[place > 0 ? (place < last ? place | 0 : last) : 0]!;

/** More periods are searched for. */
const mostHeld = 2 ** 15;

/** More buckets than this cost more than the steps that they save. */
const mostBuckets = 131_072;

/**
 * How many of an ordered list of instants lie at or before another: by one division and one load, from a table whose buckets are
 * as wide as the greatest common divisor of the distances between them. Where that is too narrow, a few steps are left to go.
 */
export class Steps {
  private readonly bounds: Float64Array;
  private readonly table: Int32Array;
  private readonly base: number;
  private readonly width: number;

  constructor(bounds: readonly number[]) {
    this.bounds = Float64Array.from(bounds);
    const [first = 0, last = first] = [bounds[0], bounds.at(-1)];
    this.width = Math.max(commonDivisor(bounds), Math.ceil((last - first) / mostBuckets), 1);
    this.base = first - this.width;
    this.isExact = bounds.every((bound) => (bound - this.base) % this.width === 0);
    this.table = new Int32Array(Math.floor((last - this.base) / this.width) + 1);
    for (let bucket = 1, passed = 0; bucket < this.table.length; bucket++) {
      while (passed < bounds.length && bounds[passed]! <= this.base + bucket * this.width) passed++;
      this.table[bucket] = passed;
    }
  }

  /** Whether no bound lies inside a bucket, so that the table says all. */
  readonly isExact: boolean;

  /** What each bucket holds, where the table says all. */
  byBucket(held: (passed: number) => number): Buckets | null {
    if (!this.isExact || this.bounds.length >= mostHeld) return null;
    const byPassed = Int16Array.from({ length: this.bounds.length + 1 }, (_, passed) => held(passed));
    const values = byPassed.every((one) => one < 2 ** 7) ? new Int8Array(this.table.length) : new Int16Array(this.table.length);
    for (let bucket = 0; bucket < values.length; bucket++) values[bucket] = byPassed[this.table[bucket]!]!;
    return { base: this.base, width: this.width, last: this.table.length - 1, values };
  }

  /** How many bounds lie at or before an instant; none before NaN. */
  through(instant: number): number {
    const last = this.table.length - 1;
    const place = (instant - this.base) / this.width;
    let passed = heldAt(this.table, place, last);
    if (this.isExact) return passed;
    while (passed < this.bounds.length && this.bounds[passed]! <= instant) passed++;
    return passed;
  }

  /** How many bounds lie before an instant. */
  before(instant: number): number {
    let passed = this.through(instant);
    while (passed > 0 && this.bounds[passed - 1] === instant) passed--;
    return passed;
  }
}

function commonDivisor(bounds: readonly number[]): number {
  let divisor = 0;
  for (let place = 1; place < bounds.length; place++) {
    let [rest, other] = [bounds[place]! - bounds[place - 1]!, divisor];
    while (other !== 0) [rest, other] = [other, rest % other];
    divisor = rest;
  }
  return divisor;
}
