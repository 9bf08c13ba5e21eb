import type { GroupKey } from '../states.ts';
import type { Coder } from './coders.ts';
import type { Cube } from './cube.ts';
import type { DenseStates } from './dense.ts';
import { DenseReader } from './dense-reader.ts';
import type { Fate, Item, Judge } from './judge.ts';
import { addValues, countByProfile, countByProfileAndCode, countRows, pickByProfile } from './marks.ts';
import type { Pairs } from './pairs.ts';
import { cleared, scratch } from './scratch.ts';
import { markOf, type Sheet, sheetOf } from './sheet.ts';
import type { Counted, Keeping } from './slot-lists.ts';
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
  readonly sheet: Sheet;
  private readonly dense: DenseReader;
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
    const { items, coders } = input;
    this.sheet = sheetOf(input);
    this.dense = new DenseReader(this.sheet);
    this.classFor(items.map(() => 'out of scope'));
    this.isCoded = coders.every(({ add }) => add);
    this.onlyCounts = this.isCoded && this.sheet.sums.size + this.sheet.bigs.size + this.sheet.lists.size === 0 && !input.observe && !input.note;
  }

  private classFor(fates: readonly Fate[]): number {
    const key = JSON.stringify(fates);
    const known = this.classes.get(key) ?? this.sheet.fates.push(fates) - 1;
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
    return this.sheet.lists.size > 0;
  }

  /** Takes a block of pairs with their verdicts, null: as the profiles of their rows say; or takes out again what it took with the sign 1. */
  take({ rows, periods, count, sign: end }: Pairs, verdicts: Int32Array | null, sign: 1 | -1 = 1): void {
    const block = this.blockFor(rows, periods);
    block.count = count;
    if (verdicts === null && this.onlyCounts) this.countByProfile(block, end === sign ? 1 : -1);
    else this.takeClasses(block, verdicts, end === sign ? 1 : -1, end);
  }

  private blockFor(rows: Int32Array, periods: Int32Array): Block {
    const known = this.blocks.get(rows);
    if (known) return known;
    const block = { ...blockOf(rows.length), rows, periods };
    this.blocks.set(rows, block);
    return block;
  }

  private takeClasses(block: Block, verdicts: Int32Array | null, sign: 1 | -1, end: 1 | -1): void {
    const { rows, periods, count } = block;
    if (verdicts) this.classify(verdicts, count, block.classes);
    else pickByProfile(this.input.judge.signer.profiles.ids, this.classesOfProfiles(), rows, count, block.classes);
    if (verdicts) block.verdicts = verdicts;
    if (this.isCoded) this.sheet.groups.cells(rows, periods, count, this.input.periods, block.cells);
    this.add(this.isCoded ? block : this.spread(block), sign, end);
  }

  /** Of the one column that groups, if it does. */
  private get codes(): Int32Array | undefined {
    return this.input.coders.length === 1 ? this.input.coders[0]!.codes : undefined;
  }

  private countByProfile({ rows, periods, cells, count }: Block, sign: 1 | -1): void {
    const classes = this.classesOfProfiles();
    const { codes } = this;
    const { counts, fates, groups } = this.sheet;
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
      for (const members of product(codes)) found.push([place, this.sheet.groups.numberOf([...members])]);
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
    const { counts, fates, groups, sums, bigs, lists } = this.sheet;
    const { periods: length, observe, note, keeping } = this.input;
    const { count, classes, cells } = block;
    counts.fit(fates.length, groups.size * length);
    countRows(counts.array, counts.width, classes, cells, count, sign);
    for (const [values, cube] of sums) this.addValues(block, values, cube, sign);
    for (const [item, own] of bigs) this.addPayloads(block, item, own, sign);
    // Lives are kept as they enter; what leaves is known of them.
    if (lists.size > 0 && (sign === 1 || keeping)) this.addToLists(block, sign);
    note?.(block, sign, end);
    if (observe) this.show(block, observe);
  }

  private addValues({ rows, count, classes, cells }: Block, { read }: RowValues, sums: Cube<Float64Array>, sign: 1 | -1): void {
    if (this.values.length < count) this.values = scratch(Float64Array, rows.length);
    const { values } = this;
    read(rows, count, values);
    sums.fit(this.sheet.fates.length, this.sheet.counts.width);
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
    for (const [item, list] of this.sheet.lists) {
      if (!taken.has(list)) this.addToList(block, item, list, sign);
      taken.add(list);
    }
  }

  private addToList(block: Block, item: Item, list: Keeping, sign: 1 | -1): void {
    const index = this.input.items.indexOf(item);
    const markByClass = Uint8Array.from(this.sheet.fates, (fates) => markOf(fates[index]!));
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
      const key = this.sheet.groups.keyOf(Math.floor(cells[place]! / this.input.periods));
      observe(rows[place]!, key, this.sheet.fates[classes[place]!]![0]!);
    }
  }

  /** All rows have come: those that entered stand in every period until they left. */
  close(): void {
    if (!this.input.byEnds) return;
    for (const cube of [this.sheet.counts, ...this.sheet.sums.values()]) cube.runOver(this.input.periods);
  }

  /** What the rows come to in one of the aggregates. */
  statesOf(item: Item): DenseStates {
    return this.dense.of(item);
  }

  /** Where groups are numbered by the codes of members from the start: how many words each of their columns had then. */
  get wordsExpected(): readonly number[] {
    return this.sheet.groups.isFixed ? this.input.coders.map(({ size }) => size! - 1) : [];
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
