import { endings, type Visit } from '../../analysis/statistics/survival.ts';
import { lifeSlot, type State } from '../state.ts';
import type { Endings } from './endings.ts';
import { LifeTable } from './life-table.ts';
import { addRows, Growing, type Kept } from './lists.ts';
import type { FollowedOn } from './lives.ts';
import { pickCodes } from './marks.ts';
import type { Counted, Keeping } from './slot-lists.ts';

/** Each life once: the columns of a table of them. */
interface Lives {
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
  private readonly cells = new Growing<Int32Array>(Int32Array);
  private readonly finals = new Growing<Int32Array>(Int32Array);
  private readonly starts = new Growing<Int32Array>(Int32Array);
  private readonly ages = new Growing<Int32Array>(Int32Array);
  private readonly ended = new Growing<Uint8Array>(Uint8Array);
  private readonly late = new Growing<Uint8Array>(Uint8Array);

  constructor(followed: FollowedOn, endings: Endings) {
    this.followed = followed;
    this.endings = endings;
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
    const { cells, finals, starts, ages, ended, late } = this;
    const lives = { cells: cells.written, finals: finals.written, starts: starts.written, ages: ages.written, endings: ended.written, late: late.written };
    return new OpenStates(lives, this.followed, size).merged(cellOf, size);
  }
}

export class OpenStates implements Kept {
  private readonly lives: Lives;
  private readonly followed: FollowedOn;
  private readonly size: number;

  constructor(lives: Lives, followed: FollowedOn, size: number) {
    this.lives = lives;
    this.followed = followed;
    this.size = size;
  }

  merged(cellOf: Int32Array, size: number): OpenStates {
    const cells = new Int32Array(this.lives.cells.length);
    pickCodes(cellOf, this.lives.cells, cells);
    return new OpenStates({ ...this.lives, cells }, this.followed, size);
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

class OpenTables {
  private readonly lives: Lives;
  private readonly followed: FollowedOn;
  private readonly table: LifeTable;
  private readonly started: Shelf;
  private readonly finished: Shelf;
  /** by first tick, from that of the earliest: how many lives are open as the period begins, and as it ends */
  private readonly opening: Int32Array;
  private readonly closing: Int32Array;

  constructor(lives: Lives, followed: FollowedOn, size: number) {
    this.lives = lives;
    this.followed = followed;
    this.table = new LifeTable(followed.ticks);
    this.opening = new Int32Array(followed.ticks);
    this.closing = new Int32Array(followed.ticks);
    this.started = shelve(lives.cells, size);
    this.finished = shelve(endCells(lives, followed.seen.length, size), size);
  }

  get longest(): number {
    return this.table.longest;
  }

  selected(): null {
    return null;
  }

  walk(visit: Visit): void {
    this.table.walk(visit);
  }

  /** Cells are read in their order: what was open as one ended is open as the next of its group begins. */
  read(cell: number): boolean {
    const { table, opening, closing } = this;
    const { seen } = this.followed;
    const period = cell % seen.length;
    table.clear();
    if (period === 0) closing.fill(0);
    opening.set(closing);
    this.enter(cell);
    this.finish(cell, period);
    this.follow(period);
    return table.longest >= 0;
  }

  private enter(cell: number): void {
    const { opening, closing, table, started } = this;
    const { starts, late } = this.lives;
    const { earliest } = this.followed;
    for (let place = beginOf(started, cell); place < started.ends[cell]!; place++) {
      const life = started.lives[place]!;
      const tick = starts[life]! - earliest;
      closing[tick]!++;
      if (late[life] === 1) opening[tick]!++;
      else table.early++;
    }
  }

  private finish(cell: number, period: number): void {
    const { closing, finished } = this;
    const { hits, rivals, left } = this.table;
    const { starts, ages, endings: ended } = this.lives;
    const { earliest, entered } = this.followed;
    let last = -1;
    for (let place = beginOf(finished, cell); place < finished.ends[cell]!; place++) {
      const life = finished.lives[place]!;
      const age = ages[life]!;
      closing[starts[life]! - earliest]!--;
      left[age]!++;
      if (age > last) last = age;
      // Whoever entered only as they left was never at risk.
      if (this.isLateIn(life, cell) && entered[period]! - starts[life]! >= age) continue;
      if (ended[life] === 0) hits[age]!++;
      else if (ended[life] === 1) rivals[age]!++;
    }
    this.table.last = last;
    this.table.longest = last;
  }

  private isLateIn(life: number, cell: number): boolean {
    return this.lives.late[life] === 1 || this.lives.cells[life] !== cell;
  }

  /** Those who enter with the period, and those who are still open as it ends, as far as there are ends. */
  private follow(period: number): void {
    const { opening, closing, table } = this;
    const { earliest, entered, seen } = this.followed;
    const [enter, cut] = [entered[period]! - earliest, seen[period]! - earliest];
    for (let age = 0; age <= table.last; age++) {
      if (age <= enter) table.joined[age] = opening[enter - age]!;
      if (age <= cut) table.left[age]! += closing[cut - age]!;
    }
    const oldest = closing.findIndex((lives) => lives > 0);
    if (oldest >= 0) table.longest = Math.max(table.longest, cut - oldest);
  }
}

/** What ends in no period stands in a cell that nobody reads. */
function endCells({ cells, finals }: Lives, periods: number, size: number): Int32Array {
  const ends = new Int32Array(cells.length);
  for (let life = 0; life < cells.length; life++) ends[life] = finals[life]! < periods ? cells[life]! - (cells[life]! % periods) + finals[life]! : size;
  return ends;
}
