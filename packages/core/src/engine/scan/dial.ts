import type { Clock } from '../../time/clock.ts';
import { type Buckets, heldAt, Steps } from './steps.ts';

const margin = 400 * 86_400_000;
/** The end of what a date can be. */
const lastDate = 8.64e15;
/** Far instants are read from the clock itself. */
const longest = 60 * 365 * 86_400_000;

/** A clock as a table of its segments, over the time in which it is read. */
export class Dial {
  private readonly clock: Clock;
  private from = Number.POSITIVE_INFINITY;
  private to = Number.NEGATIVE_INFINITY;
  private steps = new Steps([]);
  /** segments by one look; null where instants have to be searched for */
  private buckets: Buckets | null = null;
  private starts = new Float64Array(0);
  private positions = new Float64Array(0);
  private running = new Uint8Array(0);

  constructor(clock: Clock) {
    this.clock = clock;
  }

  /** Ticks at an instant; NaN at NaN. */
  position(instant: number): number {
    if (!(instant >= this.from && instant < this.to) && !this.reaches(instant)) return Number.isNaN(instant) ? instant : this.clock.position(instant);
    const segment = this.steps.through(instant) - 1;
    return this.positions[segment]! + (this.running[segment] === 1 ? instant - this.starts[segment]! : 0);
  }

  /** The same for a column whose instants lie between two; of a row that has none the ticks mean nothing. */
  readAll(instants: Float64Array, least: number, most: number, ticks: Float64Array): void {
    this.position(least);
    this.position(most);
    if (this.buckets && least >= this.from && most < this.to) readIn(this.buckets, this.positions, this.starts, this.running, instants, ticks);
    else for (let row = 0; row < ticks.length; row++) ticks[row] = this.position(instants[row]!);
  }

  /** Extends the table to an instant, unless that is too far off. */
  private reaches(instant: number): boolean {
    const [from, to] = [Math.min(this.from, instant - margin), Math.max(this.to, instant + margin)];
    if (!(Math.max(-from, to) < lastDate) || to - from > longest) return false;
    const segments = this.clock.segments(from, to);
    this.steps = new Steps(segments.map(({ start }) => start));
    this.starts = Float64Array.from(segments, ({ start }) => start);
    this.positions = Float64Array.from(segments, ({ position }) => position);
    this.running = Uint8Array.from(segments, ({ running }) => Number(running));
    this.buckets = this.steps.byBucket((passed) => Math.max(passed - 1, 0));
    [this.from, this.to] = [Math.max(from, segments[0]!.start), to];
    return true;
  }
}

/** Four at a time, as in `marks`. */
function readIn(
  { base, width, last, values }: Buckets,
  positions: Float64Array,
  starts: Float64Array,
  running: Uint8Array,
  instants: Float64Array,
  ticks: Float64Array,
): void {
  const fours = ticks.length & ~3;
  for (let row = 0; row < fours; row += 4) {
    const instant = instants[row]!;
    const instant2 = instants[row + 1]!;
    const instant3 = instants[row + 2]!;
    const instant4 = instants[row + 3]!;
    const tick = ticksIn(positions, starts, running, instant, heldAt(values, (instant - base) / width, last));
    const tick2 = ticksIn(positions, starts, running, instant2, heldAt(values, (instant2 - base) / width, last));
    const tick3 = ticksIn(positions, starts, running, instant3, heldAt(values, (instant3 - base) / width, last));
    const tick4 = ticksIn(positions, starts, running, instant4, heldAt(values, (instant4 - base) / width, last));
    ticks[row] = tick;
    ticks[row + 1] = tick2;
    ticks[row + 2] = tick3;
    ticks[row + 3] = tick4;
  }
  for (let row = fours; row < ticks.length; row++)
    ticks[row] = ticksIn(positions, starts, running, instants[row]!, heldAt(values, (instants[row]! - base) / width, last));
}

const ticksIn = (positions: Float64Array, starts: Float64Array, running: Uint8Array, instant: number, segment: number): number =>
  positions[segment]! + (running[segment] === 1 ? instant - starts[segment]! : 0);
