import { Curve, type Visit } from '../../analysis/statistics/survival.ts';
import type { HowTheyEnd, LifeRows, Shelves } from './open-lives.ts';

/** Life tables of lives that are followed on, of one cell after the other. */
export class OpenTables {
  private readonly shelves: Shelves;
  private readonly endings: HowTheyEnd;
  private readonly earliest: number;
  private readonly entered: Float64Array;
  private readonly seen: Float64Array;
  /** by first tick, from that of the earliest: how many lives are open as the period begins, and as it ends */
  private readonly opening: Int32Array;
  private readonly closing: Int32Array;
  /** by age: how many leave, and of them those at risk by how they end */
  private readonly left: Int32Array;
  private readonly hits: Int32Array;
  private readonly rivals: Int32Array;
  private cell = 0;
  /** how many start in the period */
  private born = 0;
  /** the greatest age at which one ends; −1: none does */
  private last = -1;

  constructor({ shelves, followed: { ticks, earliest, entered, seen } }: LifeRows, endings: HowTheyEnd) {
    this.shelves = shelves;
    this.endings = endings;
    this.earliest = earliest;
    this.entered = entered;
    this.seen = seen;
    this.opening = new Int32Array(ticks);
    this.closing = new Int32Array(ticks);
    this.left = new Int32Array(ticks);
    this.hits = new Int32Array(ticks);
    this.rivals = new Int32Array(ticks);
  }

  /** The last time that anybody was seen; −1: there is nobody. */
  get longest(): number {
    const cut = this.seen[this.period]! - this.earliest;
    let oldest = 0;
    while (oldest <= cut && this.closing[oldest] === 0) oldest++;
    return oldest > cut ? this.last : Math.max(this.last, cut - oldest);
  }

  private get period(): number {
    return this.cell % this.seen.length;
  }

  selected(): null {
    return null;
  }

  /** Who enters with the period, and who is still open as it ends, is looked up as far as it is asked for. */
  walk(visit: Visit): void {
    const { opening, closing, left, hits, rivals, last, earliest } = this;
    const enter = this.entered[this.period]! - earliest;
    const cut = this.seen[this.period]! - earliest;
    const curve = new Curve();
    let risk = this.born;
    for (let age = 0; age <= last; age++) {
      const ended = hits[age]! + rivals[age]!;
      if (ended > 0) {
        curve.step(hits[age]!, ended, risk);
        if (visit(age, risk, ended, curve.survival, curve.incidence)) return;
      }
      risk -= left[age]!;
      if (age <= enter) risk += opening[enter - age]!;
      if (age <= cut) risk -= closing[cut - age]!;
    }
  }

  /** Cells are read in their order: what was open as one ended is open as the next of its group begins. */
  read(cell: number): boolean {
    this.forget(this.cell);
    this.cell = cell;
    if (this.period === 0) this.closing.fill(0);
    this.opening.set(this.closing);
    const come = this.enter(cell);
    this.finish(cell);
    return come || this.last >= 0 || this.longest >= 0;
  }

  private forget(cell: number): void {
    const { left, hits, rivals } = this;
    const { ends, ages } = this.shelves.finished;
    for (let place = cell === 0 ? 0 : ends[cell - 1]!; place < ends[cell]!; place++) {
      const age = ages[place]!;
      left[age] = 0;
      hits[age] = 0;
      rivals[age] = 0;
    }
  }

  /** Whether any start. */
  private enter(cell: number): boolean {
    const { opening, closing } = this;
    const { ends, ticks, late } = this.shelves.started;
    const [begin, end] = [cell === 0 ? 0 : ends[cell - 1]!, ends[cell]!];
    let before = 0;
    for (let place = begin; place < end; place++) {
      const tick = ticks[place]!;
      closing[tick]!++;
      opening[tick]! += late[place]!;
      before += late[place]!;
    }
    this.born = end - begin - before;
    return end > begin;
  }

  private finish(cell: number): void {
    const { closing, left, hits, rivals, endings } = this;
    const { ends, ticks, ages, verdicts, late } = this.shelves.finished;
    const enter = this.entered[this.period]! - this.earliest;
    let last = -1;
    for (let place = cell === 0 ? 0 : ends[cell - 1]!; place < ends[cell]!; place++) {
      const age = ages[place]!;
      const tick = ticks[place]!;
      closing[tick]!--;
      left[age]!++;
      if (age > last) last = age;
      // Whoever entered only as they left was never at risk.
      if (late[place] === 1 && enter - tick >= age) continue;
      const ending = endings.endingOf(verdicts[place]!);
      if (ending === 0) hits[age]!++;
      else if (ending === 1) rivals[age]!++;
    }
    this.last = last;
  }
}
