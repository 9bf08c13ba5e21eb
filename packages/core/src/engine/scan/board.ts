import type { AggregateNode } from '../../metric/node.ts';
import { emptyState, type State } from '../state.ts';
import type { GroupKey } from '../states.ts';
import type { Coder } from './coders.ts';
import { Cube } from './cube.ts';
import { DenseStates, type DenseTally, type Total } from './dense.ts';
import { DenseGroups } from './dense-groups.ts';
import { Groups } from './groups.ts';
import type { Fate, Item, Judge } from './judge.ts';
import { addValues, countByProfile, countByProfileAndCode, countRows, pickByProfile } from './marks.ts';
import type { Measure } from './measures.ts';
import { OpenLives } from './open-lives.ts';
import type { Pairs } from './pairs.ts';
import { cleared, scratch } from './scratch.ts';
import { type Counted, isListed, type Keeping, SlotList } from './slot-lists.ts';
import type { RowValues } from './values.ts';

/** What of a block was added, in which classes and cells; the sign −1 took it out. `end` is −1 for rows that stand no longer in later periods. */
export type Note = (block: Block, sign: 1 | -1, end: 1 | -1) => void;

/** Sees what becomes of each row in each group. */
export type Observe = (row: number, key: GroupKey, fate: Fate) => void;

export interface BoardInput {
  readonly items: readonly Item[];
  readonly coders: readonly Coder[];
  readonly judge: Judge;
  readonly periods: number;
  readonly observe?: Observe | undefined;
  /** rows come as they enter and as they leave, and stand in the periods between */
  readonly byEnds?: boolean;
  /** told of what is added to cells, where somebody wants to know */
  readonly note?: Note | undefined;
  /** how rows of aggregates that no number says enough of are kept; by default so that they are quick to add, and cannot be taken out */
  readonly keeping?: ((item: Item, judge: Judge) => Keeping) | undefined;
}

/** A block of pairs, with what they are here. */
export interface Block extends Counted {
  readonly classes: Int32Array;
}

/** 0, 1, 2 and so on. */
function inOrder(size: number): Int32Array {
  const places = scratch(Int32Array, size);
  for (let place = 0; place < size; place++) places[place] = place;
  return places;
}

const blockOf = (size: number): Block => ({
  count: 0,
  rows: scratch(Int32Array, size),
  periods: scratch(Int32Array, size),
  verdicts: scratch(Int32Array, size),
  picks: inOrder(size),
  cells: scratch(Int32Array, size),
  hits: cleared(Uint8Array, size),
  classes: scratch(Int32Array, size),
});

/** The groups of some classes. */
interface Found {
  readonly numbers: readonly number[];
  readonly groups: DenseGroups;
  /** where a cell of the board stands among theirs; −1 where it is of none */
  readonly cellOf: Int32Array;
}

function anyIn(cells: Int32Array, from: number, to: number): boolean {
  for (let cell = from; cell < to; cell++) if (cells[cell]! > 0) return true;
  return false;
}

/** What a class is to an aggregate: nothing, counted, or a hit too. */
const marks = { 'out of scope': 0, counted: 1, hit: 2 } as const;
const markOf = (fate: Fate): 0 | 1 | 2 => (typeof fate === 'object' ? 0 : marks[fate]);

/**
 * The cells of some aggregates by some dimensions. Verdicts that mean the same to all of the aggregates are one class; rows are
 * counted, and their values added, once for their class and cell, and every aggregate picks the classes that it counts.
 */
export class Board {
  private readonly input: BoardInput;
  /** no row stands in several groups */
  private readonly isCoded: boolean;
  /** rows are counted, and nothing else is wanted of them */
  private readonly onlyCounts: boolean;
  private readonly groups: Groups;
  private readonly counts = new Cube(Int32Array);
  private readonly sums: ReadonlyMap<RowValues, Cube<Float64Array>>;
  private readonly bigs: ReadonlyMap<Item, Map<number, bigint>[]>;
  /** by item; those that keep the same of the same rows share what is kept */
  private readonly lists: ReadonlyMap<Item, Keeping>;
  private readonly found = new Map<string, Found>();
  /** by class: the fate of its rows in each aggregate; rows of the first are nobody's business */
  private readonly fates: (readonly Fate[])[] = [];
  private readonly classes = new Map<string, number>();
  /** verdict → class */
  private classOf = new Int32Array(16).fill(-1);
  /** profile → class, where the profile says it */
  private ofProfiles = new Int32Array(0);
  /** by the rows of the pairs that were taken */
  private readonly blocks = new Map<Int32Array, Block>();
  private listed = blockOf(0);
  private values = new Float64Array(0);

  constructor(input: BoardInput) {
    this.input = input;
    const { items, coders, judge } = input;
    this.groups = new Groups(coders);
    this.classFor(items.map(() => 'out of scope'));
    const summed = items.filter((item) => !isListed(item));
    this.sums = new Map(summed.flatMap(({ measure }) => (measure.by === 'values' ? [[measure.values, new Cube(Float64Array)] as const] : [])));
    this.bigs = new Map(summed.filter(({ measure }) => measure.by === 'place').map((item) => [item, []]));
    const kept = new Map<string, Keeping>();
    const keepingOf = (item: Item): Keeping => {
      const key = input.byEnds ? whatIsFollowed(item) : whatIsKept(item);
      const keeping = kept.get(key) ?? (input.byEnds ? openLives(item, judge) : new SlotList(item, judge));
      kept.set(key, keeping);
      return keeping;
    };
    this.lists = new Map(items.filter(isListed).map((item) => [item, input.keeping?.(item, judge) ?? keepingOf(item)]));
    this.isCoded = coders.every(({ add }) => add);
    this.onlyCounts = this.isCoded && this.sums.size + this.bigs.size + this.lists.size === 0 && !input.observe && !input.note;
  }

  private classFor(fates: readonly Fate[]): number {
    const key = JSON.stringify(fates);
    const known = this.classes.get(key) ?? this.fates.push(fates) - 1;
    this.classes.set(key, known);
    return known;
  }

  private learn(verdict: number): number {
    const { items, judge } = this.input;
    const found = this.classFor(items.map((item) => judge.fateOf(verdict, item)));
    if (verdict >= this.classOf.length) {
      const larger = new Int32Array(2 * verdict + 16).fill(-1);
      larger.set(this.classOf);
      this.classOf = larger;
    }
    this.classOf[verdict] = found;
    return found;
  }

  /** Whether it takes the verdicts of pairs even where the profiles of their rows say what they count for. */
  get readsVerdicts(): boolean {
    return this.lists.size > 0;
  }

  /** Takes a block of pairs with their verdicts, null: as the profiles of their rows say; or takes out again what it took with the sign 1. */
  take({ rows, periods, count, sign: end }: Pairs, verdicts: Int32Array | null, sign: 1 | -1 = 1): void {
    const block = this.blockFor(rows, periods);
    block.count = count;
    if (verdicts === null && this.onlyCounts) this.countByProfile(block, end === sign ? 1 : -1);
    else this.takeClasses(block, verdicts, end === sign ? 1 : -1, end);
  }

  private blockFor(rows: Int32Array, periods: Int32Array): Block {
    const block = this.blocks.get(rows) ?? { ...blockOf(rows.length), rows, periods };
    this.blocks.set(rows, block);
    return block;
  }

  private takeClasses(block: Block, verdicts: Int32Array | null, sign: 1 | -1, end: 1 | -1): void {
    const { rows, periods, count } = block;
    if (verdicts) this.classify(verdicts, count, block.classes);
    else pickByProfile(this.input.judge.signer.profiles.ids, this.classesOfProfiles(), rows, count, block.classes);
    if (verdicts) block.verdicts = verdicts;
    if (this.isCoded) this.groups.cells(rows, periods, count, this.input.periods, block.cells);
    this.add(this.isCoded ? block : this.spread(block), sign, end);
  }

  /** Of the one column that groups, if it does. */
  private get codes(): Int32Array | undefined {
    return this.input.coders.length === 1 ? this.input.coders[0]!.codes : undefined;
  }

  private countByProfile({ rows, periods, cells, count }: Block, sign: 1 | -1): void {
    const classes = this.classesOfProfiles();
    const { counts, fates, groups, codes } = this;
    const { periods: length, judge } = this.input;
    const { ids } = judge.signer.profiles;
    const isByCode = codes !== undefined && groups.isFixed;
    if (!isByCode) groups.cells(rows, periods, count, length, cells);
    counts.fit(fates.length, groups.size * length);
    if (isByCode) countByProfileAndCode(counts.array, counts.width, classes, ids, codes, length, rows, periods, count, sign);
    else countByProfile(counts.array, counts.width, classes, ids, rows, cells, count, sign);
  }

  private classesOfProfiles(): Int32Array {
    if (this.ofProfiles.length === 0) {
      const verdicts = this.input.judge.ofProfiles!;
      this.ofProfiles = new Int32Array(verdicts.length);
      this.classify(verdicts, verdicts.length, this.ofProfiles);
    }
    return this.ofProfiles;
  }

  private classify(verdicts: Int32Array, count: number, classes: Int32Array): void {
    let { classOf } = this;
    for (let pair = 0; pair < count; pair++) {
      const verdict = verdicts[pair]!;
      const known = verdict < classOf.length ? classOf[verdict]! : -1;
      classes[pair] = known;
      if (known >= 0) continue;
      classes[pair] = this.learn(verdict);
      classOf = this.classOf;
    }
  }

  /** Rows that may stand in several groups come once for each. */
  private spread(block: Block): Block {
    const { coders } = this.input;
    const found: (readonly [place: number, group: number])[] = [];
    for (let place = 0; place < block.count; place++) {
      const codes = coders.map(({ codesOf }) => codesOf(block.rows[place]!, block.periods[place]!));
      for (const members of product(codes)) found.push([place, this.groups.numberOf([...members])]);
    }
    const into = blockOf(found.length);
    found.forEach(([from, group], place) => {
      copyRow(block, from, into, place);
      into.classes[place] = block.classes[from]!;
      into.cells[place] = group * this.input.periods + block.periods[from]!;
    });
    into.count = found.length;
    return into;
  }

  private add(block: Block, sign: 1 | -1, end: 1 | -1): void {
    const { counts, fates, groups } = this;
    const { periods: length, observe, note, keeping } = this.input;
    const { count, classes, cells } = block;
    counts.fit(fates.length, groups.size * length);
    countRows(counts.array, counts.width, classes, cells, count, sign);
    for (const [values, sums] of this.sums) this.addValues(block, values, sums, sign);
    for (const [item, sums] of this.bigs) this.addPayloads(block, item, sums, sign);
    // Lives are kept as they enter; what leaves is known of them.
    if (this.lists.size > 0 && (sign === 1 || keeping)) this.addToLists(block, sign);
    note?.(block, sign, end);
    if (observe) this.show(block, observe);
  }

  private addValues({ rows, count, classes, cells }: Block, { read }: RowValues, sums: Cube<Float64Array>, sign: 1 | -1): void {
    if (this.values.length < count) this.values = scratch(Float64Array, rows.length);
    const { values } = this;
    read(rows, count, values);
    sums.fit(this.fates.length, this.counts.width);
    addValues(sums.array, sums.width, classes, cells, values, count, sign);
  }

  private addPayloads({ count, classes, cells, picks }: Block, { measure }: Item, sums: Map<number, bigint>[], sign: 1 | -1): void {
    const payloads = this.input.judge.payloads.get(measure)!;
    for (let place = 0; place < count; place++) {
      const value = payloads[picks[place]!];
      if (typeof value !== 'bigint') continue;
      sums[classes[place]!] ??= new Map();
      const own = sums[classes[place]!]!;
      own.set(cells[place]!, (own.get(cells[place]!) ?? 0n) + (sign === 1 ? value : -value));
    }
  }

  private addToLists(block: Block, sign: 1 | -1): void {
    const taken = new Set<Keeping>();
    for (const [item, list] of this.lists) {
      if (!taken.has(list)) this.addToList(block, item, list, sign);
      taken.add(list);
    }
  }

  private addToList(block: Block, item: Item, list: Keeping, sign: 1 | -1): void {
    const index = this.input.items.indexOf(item);
    const markByClass = Uint8Array.from(this.fates, (fates) => markOf(fates[index]!));
    if (this.listed.rows.length < block.count) this.listed = blockOf(block.rows.length);
    const { rows, periods, verdicts, picks, cells, hits } = this.listed;
    const { rows: fromRows, periods: fromPeriods, verdicts: fromVerdicts, picks: fromPicks, cells: fromCells, classes } = block;
    let count = 0;
    for (let place = 0; place < block.count; place++) {
      const mark = markByClass[classes[place]!]!;
      rows[count] = fromRows[place]!;
      periods[count] = fromPeriods[place]!;
      verdicts[count] = fromVerdicts[place]!;
      picks[count] = fromPicks[place]!;
      cells[count] = fromCells[place]!;
      hits[count] = mark >> 1;
      count += mark > 0 ? 1 : 0;
    }
    this.listed.count = count;
    list.add(this.listed, sign);
  }

  private show({ count, rows, cells, classes }: Block, observe: Observe): void {
    for (let place = 0; place < count; place++) {
      const key = this.groups.keyOf(Math.floor(cells[place]! / this.input.periods));
      observe(rows[place]!, key, this.fates[classes[place]!]![0]!);
    }
  }

  /** All rows have come: those that entered stand in every period until they left. */
  close(): void {
    if (!this.input.byEnds) return;
    for (const cube of [this.counts, ...this.sums.values()]) cube.runOver(this.input.periods);
  }

  /** How many groups there are so far, those without a row among them. */
  get groupCount(): number {
    return this.groups.size;
  }

  /** Where groups are numbered by the codes of members from the start: how many words each of their columns had then. */
  get wordsExpected(): readonly number[] {
    return this.groups.isFixed ? this.input.coders.map(({ size }) => size! - 1) : [];
  }

  keyOf(group: number): GroupKey {
    return this.groups.keyOf(group);
  }

  /** The fate of the rows of a class in each of the aggregates. */
  fatesOf(one: number): readonly Fate[] {
    return this.fates[one]!;
  }

  /** The groups that have a row of an aggregate, while rows still come and go. */
  groupsNow(item: Item): number[] {
    const index = this.input.items.indexOf(item);
    const cubes = this.fates.flatMap((fates, one) => (fates[index] === 'out of scope' ? [] : [this.counts.of(one)]));
    const { periods, byEnds } = this.input;
    return Array.from({ length: this.groups.size }, (_, group) => group).filter((group) =>
      cubes.some((cells) => {
        for (let [cell, rows] = [group * periods, 0]; cell < (group + 1) * periods; cell++) {
          rows = (byEnds ? rows : 0) + (cells[cell] ?? 0);
          if (rows > 0) return true;
        }
        return false;
      }),
    );
  }

  /** What stands in the cells of some groups at a period, while rows still come and go. */
  stateNow(item: Item, groups: readonly number[], period: number): State {
    const { items, periods, byEnds } = this.input;
    const [index, state, { measure }] = [items.indexOf(item), emptyState(), item];
    const sums = measure.by === 'values' && !isListed(item) ? this.sums.get(measure.values)! : null;
    const bigs = this.bigs.get(item);
    for (const [one, fates] of this.fates.entries()) {
      const fate = fates[index]!;
      if (fate === 'out of scope') continue;
      // What is left out has no value, and what its values add up to is no number.
      const isCounted = typeof fate !== 'object';
      let [rows, sum, big] = [0, 0, 0n];
      for (const group of groups) {
        for (let cell = group * periods + (byEnds ? 0 : period); cell <= group * periods + period; cell++) {
          rows += this.counts.get(one, cell);
          if (sums && isCounted) sum += sums.get(one, cell);
          if (bigs) big += bigs[one]?.get(cell) ?? 0n;
        }
      }
      addTo(state, fate, rows, sums ? BigInt(sum) * (measure as ByValues).values.one : big);
    }
    const list = this.lists.get(item);
    if (list) for (const group of groups) list.addTo!(state, group * periods + period);
    return state;
  }

  /** What the rows come to in one of the aggregates. */
  statesOf(item: Item): DenseStates {
    const { items, periods } = this.input;
    const index = items.indexOf(item);
    const marksOf = this.fates.map((fates) => markOf(fates[index]!));
    const inScope = this.fates.flatMap((fates, one) => (fates[index] === 'out of scope' ? [] : [one]));
    const { numbers, groups, cellOf } = this.groupsIn(inScope);
    const tallyOf = (least: 1 | 2): DenseTally => {
      const counted = inScope.filter((one) => marksOf[one]! >= least);
      return { n: picked(this.counts, counted, numbers, periods, Int32Array), total: this.totalOf(item, counted, numbers) };
    };
    const reasons = new Map<string, number[]>();
    for (const one of inScope) {
      const fate = this.fates[one]![index]!;
      if (typeof fate === 'object') reasons.set(fate.reason, [...(reasons.get(fate.reason) ?? []), one]);
    }
    return new DenseStates({
      groups,
      of: tallyOf(1),
      hits: item.aggregate.node === 'share' ? tallyOf(2) : null,
      excluded: new Map([...reasons].map(([reason, classes]) => [reason, picked(this.counts, classes, numbers, periods, Int32Array)])),
      kept: this.lists.get(item)?.kept?.(cellOf, groups.size, item) ?? null,
    });
  }

  /** Where each cell stands among those of some groups; −1 where it is of none. */
  private cellsOf(numbers: readonly number[]): Int32Array {
    const { periods } = this.input;
    const cellOf = new Int32Array(this.groups.size * periods).fill(-1);
    for (const [place, number] of numbers.entries()) {
      for (let period = 0; period < periods; period++) cellOf[number * periods + period] = place * periods + period;
    }
    return cellOf;
  }

  /** The groups that have a row of any of these classes; found once, whoever asks. */
  private groupsIn(classes: readonly number[]): Found {
    const { periods } = this.input;
    const cubes = classes.map((one) => this.counts.of(one));
    const hasRow = (number: number): boolean => cubes.some((cells) => anyIn(cells, number * periods, (number + 1) * periods));
    const numbers = Array.from({ length: this.groups.size }, (_, number) => number).filter(hasRow);
    const name = numbers.join();
    const groups = (): DenseGroups =>
      new DenseGroups(
        numbers.map((number) => this.groups.keyOf(number)),
        periods,
      );
    const found = this.found.get(name) ?? { numbers, groups: groups(), cellOf: this.cellsOf(numbers) };
    this.found.set(name, found);
    return found;
  }

  private totalOf(item: Item, classes: readonly number[], numbers: readonly number[]): Total | null {
    const { periods } = this.input;
    const { measure } = item;
    if (isListed(item)) return null;
    if (measure.by === 'values')
      return { kind: 'numbers', sums: picked(this.sums.get(measure.values)!, classes, numbers, periods, Float64Array), one: measure.values.one };
    if (measure.by !== 'place') return null;
    const places = new Map(numbers.map((number, place) => [number, place]));
    const sums = new Map<number, bigint>();
    for (const one of classes) {
      for (const [cell, sum] of this.bigs.get(item)![one] ?? []) {
        const into = places.get(Math.floor(cell / periods))! * periods + (cell % periods);
        sums.set(into, (sums.get(into) ?? 0n) + sum);
      }
    }
    return { kind: 'bigs', sums };
  }
}

/** Which quantile is asked for, or up to when, does not matter to it. */
function whatIsKept({ aggregate }: Item): string {
  const { ask, p, ...kept } = aggregate as Asked;
  return JSON.stringify(kept);
}

/** Of lives that are followed on, how they end neither. */
function whatIsFollowed({ aggregate }: Item): string {
  const { ask, event, competing, ...kept } = aggregate as Asked;
  return JSON.stringify(kept);
}

type Asked = AggregateNode & { readonly ask?: unknown; readonly p?: unknown; readonly event?: unknown; readonly competing?: unknown };

const openLives = ({ measure }: Item, judge: Judge): OpenLives => new OpenLives((measure as Extract<Measure, { by: 'lives' }>).lives, judge);

type ByValues = Extract<Item['measure'], { by: 'values' }>;

/** Rows of one fate, with their total. */
function addTo({ of, hits, excluded }: State, fate: Fate, rows: number, total: bigint): void {
  if (typeof fate === 'object') {
    if (rows > 0) excluded.set(fate.reason, (excluded.get(fate.reason) ?? 0) + rows);
    return;
  }
  for (const tally of fate === 'hit' ? [of, hits] : [of]) {
    tally.n += rows;
    tally.total += total;
  }
}

function copyRow(from: Block, place: number, into: Block, at: number): void {
  into.rows[at] = from.rows[place]!;
  into.periods[at] = from.periods[place]!;
  into.verdicts[at] = from.verdicts[place]!;
  into.picks[at] = from.picks[place]!;
}

const product = (lists: readonly (readonly number[])[]): readonly (readonly number[])[] =>
  lists.reduce<readonly (readonly number[])[]>((all, list) => all.flatMap((members) => list.map((member) => [...members, member])), [[]]);

/** The sum over some classes, in the cells of some groups. */
function picked<A extends Int32Array | Float64Array>(
  cube: Cube<A>,
  classes: readonly number[],
  numbers: readonly number[],
  periods: number,
  make: new (length: number) => A,
): A {
  const into = new make(numbers.length * periods);
  for (const one of classes) {
    const { array, width } = cube;
    for (let place = 0; place < numbers.length; place++) {
      const from = one * width + numbers[place]! * periods;
      for (let period = 0; period < periods; period++) into[place * periods + period]! += array[from + period]!;
    }
  }
  return into;
}
