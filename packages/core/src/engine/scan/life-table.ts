import { Curve, type Visit } from '../../analysis/statistics/survival.ts';

/** Lives by the whole tick of a clock: how many end at each, leave observation, and come under it. Filled for one cell after the other. */
export class LifeTable {
  /** under observation from their start */
  early = 0;
  /** the last tick at which anybody was seen; −1: there is nobody */
  longest = -1;
  /** the last tick that is filled */
  last = -1;
  readonly hits: Int32Array;
  readonly rivals: Int32Array;
  /** all who are seen no longer, those that end among them */
  readonly left: Int32Array;
  readonly joined: Int32Array;

  /** @param ticks more than any life is followed for */
  constructor(ticks: number) {
    this.hits = new Int32Array(ticks);
    this.rivals = new Int32Array(ticks);
    this.left = new Int32Array(ticks);
    this.joined = new Int32Array(ticks);
  }

  clear(): void {
    for (const counts of [this.hits, this.rivals, this.left, this.joined]) counts.fill(0, 0, this.last + 1);
    this.early = 0;
    this.longest = -1;
    this.last = -1;
  }

  /** Walks the curve, tick by tick, until a visit answers true. */
  walk(visit: Visit): void {
    const { hits, rivals, left, joined, last } = this;
    const curve = new Curve();
    let risk = this.early;
    for (let time = 0; time <= last; time++) {
      const ended = hits[time]! + rivals[time]!;
      if (ended > 0) {
        curve.step(hits[time]!, ended, risk);
        if (visit(time, risk, ended, curve.survival, curve.incidence)) return;
      }
      risk += joined[time]! - left[time]!;
    }
  }
}
