import { Curve, endings, type Visit } from '../../analysis/statistics/survival.ts';
import { lifeSlot, type State } from '../state.ts';
import type { Endings } from './endings.ts';
import { addRows, Growing, type Kept } from './lists.ts';
import type { Followed, FollowedOn } from './lives.ts';
import { pickCodes } from './marks.ts';
import type { Counted, Keeping } from './slot-lists.ts';

/** Each life once: the columns of a table of them. */
export interface Lives {
  /** the group and the first period */
  readonly cells: Int32Array;
  /** the period in which it ends; as many as there are: in none of them */
  readonly finals: Int32Array;
  /** the tick at which it starts, and how many later it ends */
  readonly starts: Int32Array;
  readonly ages: Int32Array;
  /** by what it ends, by number */
  readonly endings: Uint8Array;
  /** 1: it has started before the first period */
  readonly late: Uint8Array;
}

/**
 * Lives that are followed from one period to the next, each kept once. Who comes under observation as a period begins is who was under it as
 * the one before ended: so all that has to be known is how many lives of each first tick are open then.
 */
export class OpenLives implements Keeping {
  private readonly followed: FollowedOn;
  private readonly endings: Endings;
  private readonly cells: Growing<Int32Array>;
  private readonly finals: Growing<Int32Array>;
  private readonly starts: Growing<Int32Array>;
  private readonly ages: Growing<Int32Array>;
  private readonly ended: Growing<Uint8Array>;
  private readonly late: Growing<Uint8Array>;

  private all: OpenStates | undefined;

  /** @param rows as many may come */
  constructor(followed: FollowedOn, endings: Endings, rows: number) {
    this.followed = followed;
    this.endings = endings;
    this.cells = new Growing<Int32Array>(Int32Array, rows);
    this.finals = new Growing<Int32Array>(Int32Array, rows);
    this.starts = new Growing<Int32Array>(Int32Array, rows);
    this.ages = new Growing<Int32Array>(Int32Array, rows);
    this.ended = new Growing<Uint8Array>(Uint8Array, rows);
    this.late = new Growing<Uint8Array>(Uint8Array, rows);
  }

  /** Takes rows as they enter their first period. */
  add({ rows, verdicts, cells, count }: Counted): void {
    this.cells.append(cells, count);
    this.ended.append(this.endings.of(verdicts, count), count);
    const { finals, starts, ages, late } = this;
    this.followed.read(rows, count, { finals: finals.room(count), starts: starts.room(count), ages: ages.room(count), late: late.room(count) }, starts.length);
    for (const list of [finals, starts, ages, late]) list.grow(count);
  }

  kept(cellOf: Int32Array, size: number): OpenStates {
    this.all ??= new OpenStates(this.written(), this.followed, cellOf.length);
    return this.all.merged(cellOf, size);
  }

  private written(): Lives {
    const { cells, finals, starts, ages, ended, late } = this;
    return { cells: cells.written, finals: finals.written, starts: starts.written, ages: ages.written, endings: ended.written, late: late.written };
  }
}

export class OpenStates implements Kept {
  readonly lives: Lives;
  readonly followed: Followed;
  private readonly size: number;
  private readonly coarser = new Map<Int32Array, OpenStates>();

  constructor(lives: Lives, followed: Followed, size: number) {
    this.lives = lives;
    this.followed = followed;
    this.size = size;
  }

  merged(cellOf: Int32Array, size: number): OpenStates {
    const known = this.coarser.get(cellOf);
    if (known) return known;
    const cells = new Int32Array(this.lives.cells.length);
    pickCodes(cellOf, this.lives.cells, cells);
    const merged = new OpenStates({ ...this.lives, cells }, this.followed, size);
    this.coarser.set(cellOf, merged);
    return merged;
  }

  addTo({ of }: State, cell: number): void {
    const { cells, finals, starts, ages, endings: ended, late } = this.lives;
    const { entered, seen } = this.followed;
    const periods = seen.length;
    const index = cell % periods;
    for (let life = 0; life < cells.length; life++) {
      const first = cells[life]! % periods;
      if (cells[life]! - first !== cell - index || first > index || finals[life]! < index) continue;
      const isLast = finals[life] === index;
      const entry = first < index || late[life] === 1 ? entered[index]! - starts[life]! : null;
      addRows(of.values, lifeSlot(isLast ? ages[life]! : seen[index]! - starts[life]!, isLast ? endings[ended[life]!]! : 'censored', entry), 1);
    }
  }

  /** The curves of one cell after the other, in their order. */
  tables(): OpenTables {
    return new OpenTables(this.lives, this.followed, this.size);
  }
}

/** Lives by cell: those of a cell end at `ends[cell]`. */
interface Shelf {
  readonly lives: Int32Array;
  readonly ends: Int32Array;
}

function shelve(cells: Int32Array, size: number): Shelf {
  const ends = new Int32Array(size + 1);
  for (let life = 0; life < cells.length; life++) ends[cells[life]!]!++;
  for (let cell = 1; cell <= size; cell++) ends[cell]! += ends[cell - 1]!;
  const next = ends.slice();
  const lives = new Int32Array(cells.length);
  for (let life = 0; life < cells.length; life++) lives[--next[cells[life]!]!] = life;
  return { lives, ends };
}

const beginOf = ({ ends }: Shelf, cell: number): number => (cell === 0 ? 0 : ends[cell - 1]!);

/** Life tables of one cell after the other. */
class OpenTables {
  private readonly lives: Lives;
  private readonly followed: Followed;
  private readonly started: Shelf;
  private readonly finished: Shelf;
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

  constructor(lives: Lives, followed: Followed, size: number) {
    this.lives = lives;
    this.followed = followed;
    const counts = (): Int32Array => new Int32Array(followed.ticks);
    [this.opening, this.closing, this.left, this.hits, this.rivals] = [counts(), counts(), counts(), counts(), counts()];
    this.started = shelve(lives.cells, size);
    this.finished = shelve(endCells(lives, followed.seen.length, size), size);
  }

  get longest(): number {
    const cut = this.followed.seen[this.period]! - this.followed.earliest;
    let oldest = 0;
    while (oldest <= cut && this.closing[oldest] === 0) oldest++;
    return oldest > cut ? this.last : Math.max(this.last, cut - oldest);
  }

  private get period(): number {
    return this.cell % this.followed.seen.length;
  }

  selected(): null {
    return null;
  }

  /** Who enters with the period, and who is still open as it ends, is looked up as far as it is asked for. */
  walk(visit: Visit): void {
    const { opening, closing, left, hits, rivals, last } = this;
    const { earliest, entered, seen } = this.followed;
    const enter = entered[this.period]! - earliest;
    const cut = seen[this.period]! - earliest;
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
    const { finished, left, hits, rivals } = this;
    const { ages } = this.lives;
    for (let place = beginOf(finished, cell); place < finished.ends[cell]!; place++) {
      const age = ages[finished.lives[place]!]!;
      left[age] = 0;
      hits[age] = 0;
      rivals[age] = 0;
    }
  }

  /** Whether any start. */
  private enter(cell: number): boolean {
    const { opening, closing, started } = this;
    const { starts, late } = this.lives;
    const { earliest } = this.followed;
    const begin = beginOf(started, cell);
    let before = 0;
    for (let place = begin; place < started.ends[cell]!; place++) {
      const life = started.lives[place]!;
      const tick = starts[life]! - earliest;
      closing[tick]!++;
      if (late[life] === 0) continue;
      opening[tick]!++;
      before++;
    }
    this.born = started.ends[cell]! - begin - before;
    return started.ends[cell]! > begin;
  }

  private finish(cell: number): void {
    const { closing, finished, left, hits, rivals } = this;
    const { cells, starts, ages, endings: ended, late } = this.lives;
    const { earliest, entered } = this.followed;
    const enter = entered[this.period]!;
    let last = -1;
    for (let place = beginOf(finished, cell); place < finished.ends[cell]!; place++) {
      const life = finished.lives[place]!;
      const age = ages[life]!;
      const start = starts[life]!;
      closing[start - earliest]!--;
      left[age]!++;
      if (age > last) last = age;
      // Whoever entered only as they left was never at risk.
      if ((late[life] === 1 || cells[life] !== cell) && enter - start >= age) continue;
      if (ended[life] === 0) hits[age]!++;
      else if (ended[life] === 1) rivals[age]!++;
    }
    this.last = last;
  }
}

/** What ends in no period stands in a cell that nobody reads. */
function endCells({ cells, finals }: Lives, periods: number, size: number): Int32Array {
  const ends = new Int32Array(cells.length);
  for (let life = 0; life < cells.length; life++) ends[life] = finals[life]! < periods ? cells[life]! - (cells[life]! % periods) + finals[life]! : size;
  return ends;
}
