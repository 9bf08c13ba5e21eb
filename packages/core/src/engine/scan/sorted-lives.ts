import { endings, walkCurve } from '../../analysis/statistics/survival.ts';
import { tolerance } from '../survival.ts';
import type { AskedCurve } from './asked-curve.ts';
import { endsOf } from './by-cell.ts';
import type { LifeTables } from './life-tables.ts';
import type { Slots } from './lists.ts';
import { entriesInCells, timesInCells } from './lives-in-cells.ts';
import { select } from './order.ts';
import { scratch } from './scratch.ts';

const censored = endings.indexOf('censored');

/** The lives that came under observation before their end, cell by cell. */
export class SortedLives implements LifeTables {
  private readonly ends: Int32Array;
  /** all of them, in the order of their cells */
  private readonly all: Float64Array;
  private readonly entries: Float64Array | null;
  /** exit × 4 + ending: in each cell first of those that ended, and from its end backwards of the others, in no order */
  private readonly times: Float64Array;
  // by cell
  private readonly endings: Int32Array;
  private readonly losses: Int32Array;
  /** the last of those that ended, the first of the others, and the last time that anybody was seen */
  private readonly lastEnds: Float64Array;
  private readonly firstLosses: Float64Array;
  private readonly longests: Float64Array;
  /** 1: some came under observation late */
  private readonly late: Uint8Array;
  private cell = 0;

  constructor(slots: Slots) {
    const ends = endsOf(slots);
    this.ends = ends;
    this.all = timesInCells(slots);
    this.entries = entriesInCells(slots);
    this.times = scratch(Float64Array, slots.length);
    this.endings = new Int32Array(ends.length);
    this.losses = new Int32Array(ends.length);
    this.lastEnds = new Float64Array(ends.length).fill(Number.NEGATIVE_INFINITY);
    this.firstLosses = new Float64Array(ends.length).fill(Number.POSITIVE_INFINITY);
    this.longests = new Float64Array(ends.length).fill(Number.NEGATIVE_INFINITY);
    this.late = new Uint8Array(ends.length);
    for (let cell = 0, begin = 0; cell < ends.length; begin = ends[cell++]!) this.fill(cell, begin, ends[cell]!);
  }

  private fill(cell: number, begin: number, end: number): void {
    const { all, entries, times } = this;
    let [ended, lost, late] = [begin, end, 0];
    let [longest, lastEnd, firstLoss] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (let place = begin; place < end; place++) {
      const time = all[place]!;
      const exit = Math.floor(time / 4);
      const entry = entries === null ? Number.NaN : entries[place]!;
      if (exit > longest) longest = exit;
      // Whoever entered only as they left was never at risk.
      if (entry >= exit) continue;
      if (!Number.isNaN(entry)) late = 1;
      if (time - exit * 4 === censored) {
        times[--lost] = time;
        if (exit < firstLoss) firstLoss = exit;
      } else {
        times[ended++] = time;
        if (exit > lastEnd) lastEnd = exit;
      }
    }
    this.endings[cell] = ended - begin;
    this.losses[cell] = end - lost;
    this.longests[cell] = longest;
    this.lastEnds[cell] = lastEnd;
    this.firstLosses[cell] = firstLoss;
    this.late[cell] = late;
  }

  private get begin(): number {
    return this.cell === 0 ? 0 : this.ends[this.cell - 1]!;
  }

  private get end(): number {
    return this.ends[this.cell]!;
  }

  get longest(): number {
    return this.longests[this.cell]!;
  }

  read(cell: number): boolean {
    this.cell = cell;
    return this.end > this.begin;
  }

  walk(curve: AskedCurve): void {
    const { times, begin, end, cell } = this;
    const [endings, losses] = [this.endings[cell]!, this.losses[cell]!];
    // A quantile that was not selected lies where somebody has been lost: up to there the curve is the share of those who have not ended.
    const before = curve.quantile === null || this.late[cell] === 1 ? 0 : this.putFirst(this.firstLosses[cell]! * 4);
    if (before > 0) curve.step(0, before, endings + losses);
    const ends = new Float64Array(endings - before + losses);
    ends.set(times.subarray(begin + before, begin + endings));
    ends.set(times.subarray(end - losses, end), endings - before);
    ends.sort();
    const how = new Uint8Array(ends.length);
    for (let place = 0; place < ends.length; place++) {
      const exit = Math.floor(ends[place]! / 4);
      how[place] = ends[place]! - exit * 4;
      ends[place] = exit;
    }
    walkCurve(ends, how, this.entriesInOrder(ends.length), (time, risk, ended, hits) => curve.reach(time, risk, ended, hits));
  }

  /** Puts those that ended sooner before the others; how many they are. */
  private putFirst(time: number): number {
    const { times, begin } = this;
    let sooner = 0;
    for (let place = begin; place < begin + this.endings[this.cell]!; place++) {
      const own = times[place]!;
      if (own >= time) continue;
      times[place] = times[begin + sooner]!;
      times[begin + sooner++] = own;
    }
    return sooner;
  }

  /** When those at risk came under observation; −∞ from the start. */
  private entriesInOrder(count: number): Float64Array {
    if (this.late[this.cell] === 0) return new Float64Array(count).fill(Number.NEGATIVE_INFINITY);
    const { all, entries, begin, end } = this;
    const own = entries!.subarray(begin, end).filter((entry, place) => !(entry >= Math.floor(all[begin + place]! / 4)));
    return own.map((entry) => (Number.isNaN(entry) ? Number.NEGATIVE_INFINITY : entry)).sort();
  }

  /**
   * Before anybody is lost from sight the curve falls by the same step at each end, so the quantile is the ⌈np⌉-th of them, or there is none:
   * selected, not sorted. Null where somebody enters late, or is lost sooner.
   */
  selected(p: number): number | null {
    const { times, begin, cell } = this;
    const [endings, losses] = [this.endings[cell]!, this.losses[cell]!];
    const rank = Math.max(1, Math.ceil((endings + losses) * (p - tolerance)));
    const isReached = rank <= endings;
    const last = isReached ? Math.floor(select(times, begin, begin + endings, begin + rank - 1) / 4) : this.lastEnds[cell]!;
    if (this.late[cell] === 1 || this.firstLosses[cell]! < last) return null;
    return isReached ? last : Number.NaN;
  }
}
