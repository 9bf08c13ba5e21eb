import type { SurvivalNode } from '../../metric/node.ts';
import { AskedCurve } from './asked-curve.ts';
import type { Endings } from './endings.ts';
import type { Followed } from './lives.ts';
import type { LifeGroups, LifeRows, Shelves } from './open-lives.ts';

/** How lives end, by verdict. */
export type HowTheyEnd = Pick<Endings, 'endingOf'>;

/** What is asked of life tables, and how their lives end. */
export interface FollowedQuestion {
  readonly ask: SurvivalNode['ask'];
  /** ticks in the unit of the answer */
  readonly perUnit: number;
  readonly endings: HowTheyEnd;
}

/** The quantiles or incidences of the life tables of all cells, by question; NaN where one has no lives, or does not reach so far. */
export function followedNumbers({ rows, members }: LifeGroups, questions: readonly FollowedQuestion[]): ReadonlyMap<FollowedQuestion, Float64Array> {
  const periods = rows.followed.seen.length;
  const tables = new OpenTables(rows, questions);
  const numbers = questions.map(() => new Float64Array(members.length * periods));
  for (const [group, own] of members.entries()) {
    tables.begin();
    for (let period = 0; period < periods; period++) {
      tables.enter(own, period);
      tables.walk();
      for (const [place, into] of numbers.entries()) into[group * periods + period] = tables.found(place);
      tables.turn();
    }
  }
  return new Map(questions.map((question, place) => [question, numbers[place]!]));
}

/** The life tables of a group, one period after the other. */
class OpenTables {
  private readonly shelves: Shelves;
  private readonly ticks: number;
  private readonly origin: number;
  private readonly entered: Float64Array;
  private readonly seen: Float64Array;
  private readonly curves: readonly ToldCurve[];
  /** by first tick from the origin: how many lives are open as the period begins, and as it ends */
  private readonly opening: Int32Array;
  private readonly closing: Int32Array;
  /** by age: how many leave */
  private readonly left: Int32Array;
  /** where the ticks just before the period, and just before its end, are */
  private begun = 0;
  private cut = 0;
  /** how many start in the period */
  private born = 0;
  /** the greatest age at which one ends; −1: none does */
  private last = -1;

  constructor({ shelves, followed: { ticks, earliest, entered, seen } }: LifeRows, questions: readonly FollowedQuestion[]) {
    this.shelves = shelves;
    this.ticks = ticks;
    this.origin = originOf({ earliest, ticks });
    this.entered = entered;
    this.seen = seen;
    this.curves = questions.map((question) => new ToldCurve(question, ticks));
    this.opening = new Int32Array(2 * ticks);
    this.closing = new Int32Array(2 * ticks);
    this.left = new Int32Array(ticks);
  }

  /** A group, whose lives nobody has seen yet. */
  begin(): void {
    this.opening.fill(0);
    this.closing.fill(0);
  }

  /** Takes what starts and ends in a period, in some groups of the shelves. */
  enter(groups: readonly number[], period: number): void {
    this.born = 0;
    this.last = -1;
    this.begun = this.placeOf(this.entered[period]!);
    this.cut = this.placeOf(this.seen[period]!);
    for (const curve of this.curves) curve.begin();
    for (let place = 0; place < groups.length; place++) {
      const cell = groups[place]! * this.seen.length + period;
      this.start(cell);
      this.finish(cell);
    }
  }

  /** Where a tick is; of one before all lives where none is, however much younger somebody would be. */
  private placeOf(tick: number): number {
    return Math.max((tick - this.origin) | 0, this.ticks - 1);
  }

  private start(cell: number): void {
    const { opening, closing } = this;
    const { ends, ticks } = this.shelves.started;
    const end = ends[cell]!;
    for (let place = firstIn(ends, cell); place < end; place++) {
      const tick = ticks[place]! >> 1;
      const isLate = ticks[place]! & 1;
      closing[tick]!++;
      opening[tick]! += isLate;
      this.born += 1 - isLate;
    }
  }

  private finish(cell: number): void {
    const { closing, left, shelves, curves } = this;
    const { ends, ticks, ages } = shelves.finished;
    const [begin, end] = [firstIn(ends, cell), ends[cell]!];
    let { last } = this;
    for (let place = begin; place < end; place++) {
      const age = ages[place]!;
      closing[ticks[place]! >> 1]!--;
      left[age]!++;
      if (age > last) last = age;
    }
    this.last = last;
    for (const curve of curves) curve.tell(shelves.finished, begin, end, this.begun);
  }

  /**
   * Comes to one age after the other, as long as anybody asks. Under observation are then those born, who enters with the period, and no longer
   * who has left, or is still open as it ends, and has been seen no longer.
   */
  walk(): void {
    const { opening, closing, left, curves, begun, cut, last } = this;
    let risk = this.born;
    let asking = curves.length;
    for (let age = 0; age <= last && asking > 0; age++) {
      const leaving = left[age]!;
      if (leaving !== 0) for (let curve = 0; curve < curves.length; curve++) asking -= curves[curve]!.comeTo(age, risk);
      risk += opening[begun - age]! - closing[cut - age]! - leaving;
    }
  }

  /** What a question is answered in the period that was walked. */
  found(place: number): number {
    return this.curves[place]!.answer(this);
  }

  /** The last time that anybody was seen; −1: there is nobody. */
  get longest(): number {
    const { cut } = this;
    let oldest = this.ticks;
    while (oldest <= cut && this.closing[oldest] === 0) oldest++;
    return oldest > cut ? this.last : Math.max(this.last, cut - oldest);
  }

  /** What is open as a period ends is open as the next begins. */
  turn(): void {
    this.opening.set(this.closing);
    this.left.fill(0, 0, this.last + 1);
    for (const curve of this.curves) curve.forget(this.last);
  }
}

/** Ticks are counted from so long before the earliest life that every age leads back to some place. */
export const originOf = ({ earliest, ticks }: Pick<Followed, 'earliest' | 'ticks'>): number => earliest - ticks;

const firstIn = (ends: Int32Array, cell: number): number => (cell === 0 ? 0 : ends[cell - 1]!);

/** The curve of a table whose lives at risk are told one by one, in any order. */
class ToldCurve extends AskedCurve {
  private readonly endings: HowTheyEnd;
  /** by age: how many end, and of them by the event */
  private readonly ended: Int32Array;
  private readonly hits: Int32Array;
  private isDone = false;

  constructor({ ask, perUnit, endings }: FollowedQuestion, ticks: number) {
    super(ask, perUnit);
    this.endings = endings;
    this.ended = new Int32Array(ticks);
    this.hits = new Int32Array(ticks);
  }

  override begin(): void {
    super.begin();
    this.isDone = false;
  }

  /** Takes lives that end, but for those that came under observation only as they left: they were never at risk. */
  tell({ ticks, ages, verdicts }: Shelves['finished'], from: number, to: number, begun: number): void {
    const { ended, hits, endings } = this;
    for (let place = from; place < to; place++) {
      const age = ages[place]!;
      const tick = ticks[place]!;
      if ((tick & 1) === 1 && begun - (tick >> 1) >= age) continue;
      const ending = endings.endingOf(verdicts[place]!);
      if (ending > 1) continue;
      ended[age]!++;
      hits[age]! += 1 - ending;
    }
  }

  /** Comes to an age; 1 where nothing later matters, for the first time. */
  comeTo(age: number, risk: number): 0 | 1 {
    const ended = this.ended[age]!;
    if (ended === 0 || this.isDone) return 0;
    this.isDone = this.reach(age, risk, ended, this.hits[age]!);
    return this.isDone ? 1 : 0;
  }

  /** Forgets all lives, of which none was older. */
  forget(last: number): void {
    this.ended.fill(0, 0, last + 1);
    this.hits.fill(0, 0, last + 1);
  }
}
