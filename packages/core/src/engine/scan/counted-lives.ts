import type { AskedCurve } from './asked-curve.ts';
import { endsOf } from './by-cell.ts';
import type { LifeTables } from './life-tables.ts';
import type { Slots } from './lists.ts';
import { entriesInCells, timesInCells } from './lives-in-cells.ts';

/** Lives by the whole tick of a clock: how many end at each, leave observation, and come under it. */
export class CountedLives implements LifeTables {
  private readonly times: Float64Array;
  private readonly entries: Float64Array | null;
  private readonly ends: Int32Array;
  private readonly hits: Int32Array;
  private readonly ended: Int32Array;
  /** those that come under observation, less all who are seen no longer */
  private readonly changes: Int32Array;
  /** under observation from their start */
  private early = 0;
  /** −1: there is nobody */
  longest = -1;

  /** @param ticks more than any life is followed for */
  constructor(slots: Slots, ticks: number) {
    this.times = timesInCells(slots);
    this.entries = entriesInCells(slots);
    this.ends = endsOf(slots);
    this.hits = new Int32Array(ticks);
    this.ended = new Int32Array(ticks);
    this.changes = new Int32Array(ticks);
  }

  selected(): null {
    return null;
  }

  walk(curve: AskedCurve): void {
    const { hits, ended, changes } = this;
    const last = Math.min(this.longest, curve.until);
    let risk = this.early;
    for (let time = 0; time <= last; time++) {
      const all = ended[time]!;
      if (all > 0 && curve.reach(time, risk, all, hits[time]!)) return;
      risk += changes[time]!;
    }
  }

  private clear(): void {
    for (const counts of [this.hits, this.ended, this.changes]) counts.fill(0, 0, this.longest + 1);
    this.early = 0;
    this.longest = -1;
  }

  read(cell: number): boolean {
    this.clear();
    const { times, entries, hits, ended, changes } = this;
    let [early, longest] = [0, -1];
    for (let place = cell === 0 ? 0 : this.ends[cell - 1]!; place < this.ends[cell]!; place++) {
      const exit = times[place]! >> 2;
      const ending = times[place]! & 3;
      if (exit > longest) longest = exit;
      const entry = entries === null ? Number.NaN : entries[place]!;
      // Whoever entered only as they left was never at risk.
      if (entry >= exit) continue;
      if (entry >= 0) changes[entry | 0]!++;
      else early++;
      changes[exit]!--;
      if (ending > 1) continue;
      ended[exit]!++;
      hits[exit]! += 1 - ending;
    }
    this.early = early;
    this.longest = longest;
    return longest >= 0;
  }
}
