import { coarser } from '../answers.ts';
import type { Question } from '../question.ts';
import type { Part } from '../refusal.ts';
import { type GroupKey, type Level, project } from '../states.ts';

/** The cells of a metric at a level of groups: those of each part, in each group and period, by number. */
export class LevelCells {
  readonly question: Question;
  readonly level: Level;
  /** the parts that are shown: in a total those too that have no answer */
  readonly parts: readonly Part[];
  /** the number of the first part among all parts of all levels */
  readonly first: number;
  readonly keys: GroupKey[] = [];
  private readonly numbers = new Map<GroupKey, number>();
  private readonly periods: number;
  private readonly restless: Set<LevelCells>;
  /** by group: classes of rows that there are, and that a part counts or leaves out with a reason */
  private classes = new Int32Array(16);
  /** by part, group and period: when the cell was last marked */
  private stamps: Int32Array[];
  /** groups that may have come or gone, with how many they had */
  private readonly touched = new Map<number, number>();

  /** @param restless where levels put themselves whose groups may have come or gone */
  constructor(input: Pick<LevelCells, 'question' | 'level' | 'parts' | 'first'>, periods: number, restless: Set<LevelCells>) {
    this.question = input.question;
    this.level = input.level;
    this.parts = input.parts;
    this.first = input.first;
    this.periods = periods;
    this.restless = restless;
    this.stamps = input.parts.map(() => new Int32Array(16 * periods));
    if (input.level.length === 0) this.numberOf('[]');
  }

  get isTotal(): boolean {
    return this.level.length === 0;
  }

  numberOf(key: GroupKey): number {
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.keys.push(key) - 1;
    this.numbers.set(key, number);
    if (number >= this.classes.length) this.grow();
    return number;
  }

  private grow(): void {
    const classes = new Int32Array(2 * this.classes.length);
    classes.set(this.classes);
    this.classes = classes;
    this.stamps = this.stamps.map((stamps) => {
      const larger = new Int32Array(classes.length * this.periods);
      larger.set(stamps);
      return larger;
    });
  }

  private readonly coarseNumbers = new Map<GroupKey, number>();
  private readonly under: number[][] = [];
  private placed = 0;

  /** The number of a group of the level without the metric's own breakdown. */
  coarse(key: GroupKey): number {
    const known = this.coarseNumbers.get(key) ?? this.under.push([]) - 1;
    this.coarseNumbers.set(key, known);
    return known;
  }

  /** The groups that belong to such a group. */
  groupsUnder(coarse: number): readonly number[] {
    const { level, question } = this;
    for (; this.placed < this.keys.length; this.placed++)
      this.under[this.coarse(project(this.keys[this.placed]!, level, coarser(level, question.own)))]!.push(this.placed);
    return this.under[coarse]!;
  }

  /** Whether a group has rows, so that it has cells. */
  isThere(group: number): boolean {
    return this.isTotal || this.classes[group]! > 0;
  }

  /** Classes of rows of a group come or go. */
  add(group: number, classes: number): void {
    if (this.isTotal) return;
    const before = this.classes[group]!;
    this.classes[group] = before + classes;
    if ((before !== 0 && before + classes !== 0) || this.touched.has(group)) return;
    this.touched.set(group, before);
    this.restless.add(this);
  }

  /** The groups that came or went since it was last asked. */
  born(): readonly number[] {
    const groups = [...this.touched].filter(([group, before]) => before > 0 !== this.classes[group]! > 0).map(([group]) => group);
    this.touched.clear();
    return groups;
  }

  /** Whether a cell has not been marked with this stamp before. */
  mark(part: number, group: number, period: number, stamp: number): boolean {
    const stamps = this.stamps[part]!;
    const cell = group * this.periods + period;
    if (stamps[cell] === stamp) return false;
    stamps[cell] = stamp;
    return true;
  }
}
