import { endings as endingNames } from '../../analysis/statistics/survival.ts';
import type { SurvivalNode } from '../../metric/node.ts';
import { lifeSlot, type State } from '../state.ts';
import { Endings } from './endings.ts';
import type { Item, Judge } from './judge.ts';
import { addRows, Growing, type Kept } from './lists.ts';
import type { Followed, FollowedOn, Lives } from './lives.ts';
import { pickPlaces } from './marks.ts';
import { OpenTables } from './open-tables.ts';
import { scratch } from './scratch.ts';
import type { Counted, Keeping } from './slot-lists.ts';

/**
 * Lives that are followed from one period to the next, each kept once. Who comes under observation as a period begins is who was under it as
 * the one before ended: so all that has to be known is how many lives of each first tick are open then.
 */
export class OpenLives implements Keeping {
  private readonly followed: FollowedOn;
  private readonly judge: Judge;
  private readonly cells: Growing<Int32Array>;
  private readonly verdicts: Growing<Int32Array>;
  private readonly finals: Growing<Int32Array>;
  private readonly starts: Growing<Int32Array>;
  private readonly ages: Growing<Int32Array>;
  private readonly late: Growing<Uint8Array>;
  private all: LifeRows | undefined;

  constructor({ followed }: Lives, judge: Judge) {
    this.followed = followed!;
    this.judge = judge;
    const { rows } = judge;
    this.cells = new Growing<Int32Array>(Int32Array, rows);
    this.verdicts = new Growing<Int32Array>(Int32Array, rows);
    this.finals = new Growing<Int32Array>(Int32Array, rows);
    this.starts = new Growing<Int32Array>(Int32Array, rows);
    this.ages = new Growing<Int32Array>(Int32Array, rows);
    this.late = new Growing<Uint8Array>(Uint8Array, rows);
  }

  /** Takes rows as they enter their first period. */
  add({ rows, verdicts, cells, count }: Counted): void {
    this.cells.append(cells, count);
    this.verdicts.append(verdicts, count);
    const { finals, starts, ages, late } = this;
    this.followed.read(rows, count, { finals: finals.room(count), starts: starts.room(count), ages: ages.room(count), late: late.room(count) }, starts.length);
    for (const list of [finals, starts, ages, late]) list.grow(count);
  }

  kept(cellOf: Int32Array, size: number, { aggregate }: Item): OpenStates {
    this.all ??= this.written(cellOf.length);
    return new OpenStates(this.all.merged(cellOf, size), new Endings(aggregate as SurvivalNode, this.judge));
  }

  private written(size: number): LifeRows {
    const { cells, verdicts, finals, starts, ages, late } = this;
    const columns = { verdicts: verdicts.written, finals: finals.written, starts: starts.written, ages: ages.written, late: late.written };
    return new LifeRows({ cells: cells.written, ...columns }, this.followed, size);
  }
}

/** Each life once: the columns of a table of them. */
export interface LifeColumns {
  /** the group and the first period */
  readonly cells: Int32Array;
  /** what says how each of them ends, if it does */
  readonly verdicts: Int32Array;
  /** the period in which it ends; as many as there are: in none of them */
  readonly finals: Int32Array;
  /** the tick at which it starts, and how many later it ends */
  readonly starts: Int32Array;
  readonly ages: Int32Array;
  /** 1: it has started before the first period */
  readonly late: Uint8Array;
}

/** Lives in the cells of some groups, whatever is asked of them. */
export class LifeRows {
  readonly columns: LifeColumns;
  readonly followed: Followed;
  readonly size: number;
  private readonly coarser = new Map<Int32Array, LifeRows>();
  private made: Shelves | undefined;

  constructor(columns: LifeColumns, followed: Followed, size: number) {
    this.columns = columns;
    this.followed = followed;
    this.size = size;
  }

  /** The same again, whoever asks for it, so that what is worked out of it is worked out once. */
  merged(cellOf: Int32Array, size: number): LifeRows {
    const known = this.coarser.get(cellOf);
    if (known) return known;
    const cells = scratch(Int32Array, this.columns.cells.length);
    pickPlaces(cellOf, this.columns.cells, cells.length, cells);
    const merged = new LifeRows({ ...this.columns, cells }, this.followed, size);
    this.coarser.set(cellOf, merged);
    return merged;
  }

  get shelves(): Shelves {
    this.made ??= shelve(this);
    return this.made;
  }
}

/** Lives in the order of the cells that they start in, and of those that they end in: those of a cell lie before `ends[cell]`. */
export interface Shelves {
  readonly started: { readonly ends: Int32Array; readonly ticks: Int32Array; readonly late: Uint8Array };
  readonly finished: {
    readonly ends: Int32Array;
    readonly ticks: Int32Array;
    readonly ages: Int32Array;
    readonly verdicts: Int32Array;
    readonly late: Uint8Array;
  };
}

function shelve({ columns, followed: { earliest, seen }, size }: LifeRows): Shelves {
  const { cells, finals } = columns;
  const count = cells.length;
  const lists = () => ({ ends: new Int32Array(size), ticks: scratch(Int32Array, count), late: scratch(Uint8Array, count) });
  const [started, finished] = [lists(), { ...lists(), ages: scratch(Int32Array, count), verdicts: scratch(Int32Array, count) }];
  const endCells = scratch(Int32Array, count);
  countCells(cells, finals, seen.length, endCells, started.ends, finished.ends);
  shelveStarted(columns, earliest, started.ends.slice(), started.ticks, started.late);
  shelveFinished(columns, endCells, earliest, finished.ends.slice(), finished);
  return { started, finished };
}

/** Finds the cells that lives end in, −1 where it is in none, and how many start and end up to each. */
function countCells(cells: Int32Array, finals: Int32Array, periods: number, endCells: Int32Array, started: Int32Array, finished: Int32Array): void {
  for (let life = 0; life < cells.length; life++) {
    const cell = cells[life]!;
    const final = finals[life]!;
    const end = final < periods ? cell - (cell % periods) + final : -1;
    endCells[life] = end;
    started[cell]!++;
    if (end >= 0) finished[end]!++;
  }
  for (let cell = 1; cell < started.length; cell++) {
    started[cell]! += started[cell - 1]!;
    finished[cell]! += finished[cell - 1]!;
  }
}

// What is read stands before what is written, as in `marks`.

function shelveStarted({ cells, starts, late }: LifeColumns, earliest: number, next: Int32Array, ticks: Int32Array, lateInto: Uint8Array): void {
  for (let life = 0; life < cells.length; life++) {
    const cell = cells[life]!;
    const tick = starts[life]! - earliest;
    const isLate = late[life]!;
    const place = next[cell]! - 1;
    next[cell] = place;
    ticks[place] = tick;
    lateInto[place] = isLate;
  }
}

function shelveFinished(
  { cells, starts, ages, verdicts, late }: LifeColumns,
  endCells: Int32Array,
  earliest: number,
  next: Int32Array,
  { ticks, ages: agesInto, verdicts: verdictsInto, late: lateInto }: Shelves['finished'],
): void {
  for (let life = 0; life < cells.length; life++) {
    const end = endCells[life]!;
    if (end < 0) continue;
    const tick = starts[life]! - earliest;
    const age = ages[life]!;
    const verdict = verdicts[life]!;
    // Who started in an earlier period came under observation as this one began.
    const isLate = end === cells[life]! ? late[life]! : 1;
    const place = next[end]! - 1;
    next[end] = place;
    ticks[place] = tick;
    agesInto[place] = age;
    verdictsInto[place] = verdict;
    lateInto[place] = isLate;
  }
}

/** How lives end, by verdict. */
export type HowTheyEnd = Pick<Endings, 'endingOf'>;

/** Lives in cells, and how those of an aggregate end. */
export class OpenStates implements Kept {
  readonly lives: LifeRows;
  private readonly endings: HowTheyEnd;

  constructor(lives: LifeRows, endings: HowTheyEnd) {
    this.lives = lives;
    this.endings = endings;
  }

  merged(cellOf: Int32Array, size: number): OpenStates {
    return new OpenStates(this.lives.merged(cellOf, size), this.endings);
  }

  /** How each life ends, if it does, by number. */
  endingsOfLives(): Int32Array {
    return this.lives.columns.verdicts.map((verdict) => this.endings.endingOf(verdict));
  }

  addTo({ of }: State, cell: number): void {
    const { cells, verdicts, finals, starts, ages, late } = this.lives.columns;
    const { entered, seen } = this.lives.followed;
    const index = cell % seen.length;
    for (let life = 0; life < cells.length; life++) {
      const first = cells[life]! % seen.length;
      if (cells[life]! - first !== cell - index || first > index || finals[life]! < index) continue;
      const isLast = finals[life] === index;
      const entry = first < index || late[life] === 1 ? entered[index]! - starts[life]! : null;
      const ending = isLast ? endingNames[this.endings.endingOf(verdicts[life]!)]! : 'censored';
      addRows(of.values, lifeSlot(isLast ? ages[life]! : seen[index]! - starts[life]!, ending, entry), 1);
    }
  }

  /** The curves of one cell after the other, in their order. */
  tables(): OpenTables {
    return new OpenTables(this.lives, this.endings);
  }
}
