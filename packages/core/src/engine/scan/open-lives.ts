import { endings as endingNames } from '../../analysis/statistics/survival.ts';
import type { SurvivalNode } from '../../metric/node.ts';
import { ticksPerUnit } from '../../time/clock.ts';
import { lifeSlot, type State } from '../state.ts';
import { Endings } from './endings.ts';
import type { Item, Judge } from './judge.ts';
import { addRows, Growing, type Kept } from './lists.ts';
import type { Followed, FollowedOn, Lives } from './lives.ts';
import { type FollowedQuestion, followedNumbers, type HowTheyEnd, originOf } from './open-tables.ts';
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
    this.all ??= new LifeRows(this.columns, this.followed, cellOf.length);
    return this.all.states(aggregate as SurvivalNode, new Endings(aggregate as SurvivalNode, this.judge)).merged(cellOf, size);
  }

  private get columns(): LifeColumns {
    const { cells, verdicts, finals, starts, ages, late } = this;
    return { cells: cells.written, verdicts: verdicts.written, finals: finals.written, starts: starts.written, ages: ages.written, late: late.written };
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

/** Lives in the cells of groups, with all that is asked of them. */
export class LifeRows {
  readonly columns: LifeColumns;
  readonly followed: Followed;
  readonly size: number;
  readonly questions: FollowedQuestion[] = [];
  private readonly own: LifeGroups;
  private made: Shelves | undefined;

  constructor(columns: LifeColumns, followed: Followed, size: number) {
    this.columns = columns;
    this.followed = followed;
    this.size = size;
    this.own = new LifeGroups(
      this,
      Array.from({ length: size / followed.seen.length }, (_, group) => [group]),
    );
  }

  get shelves(): Shelves {
    this.made ??= shelve(this);
    return this.made;
  }

  /** The states of an aggregate that they are kept for. */
  states({ of: { clock }, ask }: SurvivalNode, endings: HowTheyEnd): OpenStates {
    const question = { ask, perUnit: ticksPerUnit[clock], endings };
    this.questions.push(question);
    return new OpenStates(this.own, question);
  }
}

/** Lives on their shelves in the cells of coarser groups, each of which has some of the groups there. */
export class LifeGroups {
  readonly rows: LifeRows;
  readonly members: readonly (readonly number[])[];
  private readonly coarser = new Map<Int32Array, LifeGroups>();
  private answers: ReadonlyMap<FollowedQuestion, Float64Array> = new Map();
  private found: Int32Array | undefined;
  private lives: readonly (readonly number[])[] | undefined;

  constructor(rows: LifeRows, members: readonly (readonly number[])[]) {
    this.rows = rows;
    this.members = members;
  }

  /** The same again, whoever asks for it, so that what is worked out of it is worked out once. */
  merged(cellOf: Int32Array, size: number): LifeGroups {
    const known = this.coarser.get(cellOf);
    if (known) return known;
    const periods = this.rows.followed.seen.length;
    const members: number[][] = Array.from({ length: size / periods }, () => []);
    for (const [group, own] of this.members.entries()) if (cellOf[group * periods]! >= 0) members[cellOf[group * periods]! / periods]!.push(...own);
    const merged = new LifeGroups(this.rows, members);
    this.coarser.set(cellOf, merged);
    return merged;
  }

  /** The cell of each life among those of these groups; the same list each time. */
  get cells(): Int32Array {
    this.found ??= this.findCells();
    return this.found;
  }

  private findCells(): Int32Array {
    const periods = this.rows.followed.seen.length;
    const groups = new Int32Array(this.rows.size / periods);
    for (const [group, own] of this.members.entries()) for (const one of own) groups[one] = group;
    const { cells } = this.rows.columns;
    const found = new Int32Array(cells.length);
    for (let life = 0; life < found.length; life++) {
      const period = cells[life]! % periods;
      found[life] = groups[(cells[life]! - period) / periods]! * periods + period;
    }
    return found;
  }

  /** The numbers of the lives of a group. */
  livesOf(group: number): readonly number[] {
    this.lives ??= this.livesByGroup();
    return this.lives[group]!;
  }

  private livesByGroup(): readonly (readonly number[])[] {
    const periods = this.rows.followed.seen.length;
    const lives: number[][] = this.members.map(() => []);
    for (const [life, cell] of this.cells.entries()) lives[Math.floor(cell / periods)]!.push(life);
    return lives;
  }

  /** The numbers that answer a question, a cell each; those to all other questions are found with them. */
  numbers(question: FollowedQuestion): Float64Array {
    if (!this.answers.has(question)) this.answers = followedNumbers(this, this.rows.questions);
    return this.answers.get(question)!;
  }
}

/** Lives in the order of the cells that they start in, and of those that they end in: those of a cell lie before `ends[cell]`. */
export interface Shelves {
  /** the ticks at which they start, from the origin, × 2, and 1 more where that is before all periods */
  readonly started: { readonly ends: Int32Array; readonly ticks: Int32Array };
  /** and 1 more where they come under observation as the period begins */
  readonly finished: { readonly ends: Int32Array; readonly ticks: Int32Array; readonly ages: Int32Array; readonly verdicts: Int32Array };
}

function shelve({ columns, followed, size }: LifeRows): Shelves {
  const { cells, finals } = columns;
  const origin = originOf(followed);
  const count = cells.length;
  const lists = () => ({ ends: new Int32Array(size), ticks: scratch(Int32Array, count) });
  const [started, finished] = [lists(), { ...lists(), ages: scratch(Int32Array, count), verdicts: scratch(Int32Array, count) }];
  const endCells = scratch(Int32Array, count);
  countCells(cells, finals, followed.seen.length, endCells, started.ends, finished.ends);
  shelveStarted(columns, origin, started.ends.slice(), started.ticks);
  shelveFinished(columns, endCells, origin, finished.ends.slice(), finished);
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

function shelveStarted({ cells, starts, late }: LifeColumns, origin: number, next: Int32Array, ticks: Int32Array): void {
  for (let life = 0; life < cells.length; life++) {
    const cell = cells[life]!;
    const tick = 2 * (starts[life]! - origin) + late[life]!;
    const place = next[cell]! - 1;
    next[cell] = place;
    ticks[place] = tick;
  }
}

function shelveFinished(
  { cells, starts, ages, verdicts, late }: LifeColumns,
  endCells: Int32Array,
  origin: number,
  next: Int32Array,
  { ticks, ages: agesInto, verdicts: verdictsInto }: Shelves['finished'],
): void {
  for (let life = 0; life < cells.length; life++) {
    const end = endCells[life]!;
    if (end < 0) continue;
    const age = ages[life]!;
    const verdict = verdicts[life]!;
    // Who started in an earlier period came under observation as this one began.
    const tick = 2 * (starts[life]! - origin) + (end === cells[life]! ? late[life]! : 1);
    const place = next[end]! - 1;
    next[end] = place;
    ticks[place] = tick;
    agesInto[place] = age;
    verdictsInto[place] = verdict;
  }
}

/** Lives in cells, and what an aggregate asks of them. */
export class OpenStates implements Kept {
  readonly lives: LifeGroups;
  private readonly question: FollowedQuestion;

  constructor(lives: LifeGroups, question: FollowedQuestion) {
    this.lives = lives;
    this.question = question;
  }

  merged(cellOf: Int32Array, size: number): OpenStates {
    return new OpenStates(this.lives.merged(cellOf, size), this.question);
  }

  /** Of each life: the number of how it ends, if it does. */
  endings(): Uint8Array {
    const { verdicts } = this.lives.rows.columns;
    const endings = new Uint8Array(verdicts.length);
    for (let life = 0; life < endings.length; life++) endings[life] = this.question.endings.endingOf(verdicts[life]!);
    return endings;
  }

  addTo({ of }: State, cell: number): void {
    const { rows } = this.lives;
    const { cells, verdicts, finals, starts, ages, late } = rows.columns;
    const { entered, seen } = rows.followed;
    const index = cell % seen.length;
    for (const life of this.lives.livesOf(Math.floor(cell / seen.length))) {
      const first = cells[life]! % seen.length;
      if (first > index || finals[life]! < index) continue;
      const isLast = finals[life] === index;
      const entry = first < index || late[life] === 1 ? entered[index]! - starts[life]! : null;
      const ending = isLast ? endingNames[this.question.endings.endingOf(verdicts[life]!)]! : 'censored';
      addRows(of.values, lifeSlot(isLast ? ages[life]! : seen[index]! - starts[life]!, ending, entry), 1);
    }
  }

  numbers(): Float64Array {
    return this.lives.numbers(this.question);
  }
}
