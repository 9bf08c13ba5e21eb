import type { Clock } from '../../time/clock.ts';
import { Steps } from './steps.ts';

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

  /** Extends the table to an instant, unless that is too far off. */
  private reaches(instant: number): boolean {
    const [from, to] = [Math.min(this.from, instant - margin), Math.max(this.to, instant + margin)];
    if (!(Math.max(-from, to) < lastDate) || to - from > longest) return false;
    const segments = this.clock.segments(from, to);
    this.steps = new Steps(segments.map(({ start }) => start));
    this.starts = Float64Array.from(segments, ({ start }) => start);
    this.positions = Float64Array.from(segments, ({ position }) => position);
    this.running = Uint8Array.from(segments, ({ running }) => Number(running));
    [this.from, this.to] = [Math.max(from, segments[0]!.start), to];
    return true;
  }
}
