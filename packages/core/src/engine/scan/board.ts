import type { GroupKey } from '../states.ts';
import { type Block, blockOf } from './block.ts';
import type { Coder } from './coders.ts';
import type { Cube } from './cube.ts';
import type { DenseStates } from './dense.ts';
import { DenseReader } from './dense-reader.ts';
import type { Fate, Item, Judge } from './judge.ts';
import { addRows, addValues, countByProfile, pickByProfile, pickPlaces, placeExits, placeRows, placesMarked } from './marks.ts';
import type { Pairs } from './pairs.ts';
import { scratch } from './scratch.ts';
import { markOf, type Sheet, sheetOf } from './sheet.ts';
import type { Keeping } from './slot-lists.ts';
import { spread } from './spread.ts';
import type { RowValues } from './values.ts';

/** What of a block was added, in which classes and cells; the sign −1 took it out. `end` is −1 where rows stand no longer, from their periods on. */
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

/**
 * The cells of some aggregates by some dimensions. Verdicts that mean the same to all of the aggregates are one class; rows are
 * counted, and their values added, once for their class and cell, and every aggregate picks the classes that it counts.
 */
export class Board {
  private readonly input: BoardInput;
  /** no row stands in several groups */
  private readonly isCoded: boolean;
  /** the one column that groups, where rows are counted, and nothing else is wanted of them */
  private readonly countedBy: Int32Array | null;
  readonly sheet: Sheet;
  private readonly dense: DenseReader;
  private readonly classes = new Map<string, number>();
  private readonly reasons = new Map<string, number>();
  /** verdict → class */
  private classOf = new Int32Array(16).fill(-1);
  /** profile → class, where the profile says it */
  private ofProfiles = new Int32Array(0);
  /** by the rows of the pairs that were taken */
  private readonly blocks = new Map<Int32Array, Block>();
  private readonly marks = new Map<Item, Uint8Array>();
  /** by list one of the items that share it */
  private readonly listItems: ReadonlyMap<Keeping, Item>;
  private listed = blockOf(0);
  private left = blockOf(0);
  private values = new Float64Array(0);

  constructor(input: BoardInput) {
    this.input = input;
    const { items, coders } = input;
    this.sheet = sheetOf(input);
    this.dense = new DenseReader(this.sheet);
    this.classFor(items.map(() => 'out of scope'));
    this.isCoded = coders.every(({ add }) => add);
    const { sums, bigs, lists, groups } = this.sheet;
    this.listItems = new Map([...lists].map(([item, list]) => [list, item]));
    const onlyCounts = this.isCoded && sums.size + bigs.size + lists.size === 0 && !input.observe && !input.note;
    this.countedBy = (onlyCounts && groups.isFixed && coders.length === 1 && coders[0]!.codes) || null;
  }

  private classFor(fates: readonly Fate[]): number {
    let key = '';
    for (let item = 0; item < fates.length; item++) key += String.fromCharCode(this.numberOf(fates[item]!));
    const known = this.classes.get(key) ?? this.sheet.fates.push(fates) - 1;
    this.classes.set(key, known);
    return known;
  }

  /** Fates are few: three, and the reasons. */
  private numberOf(fate: Fate): number {
    if (typeof fate !== 'object') return markOf(fate);
    const known = this.reasons.get(fate.reason) ?? this.reasons.size + 3;
    this.reasons.set(fate.reason, known);
    return known;
  }

  private learn(verdict: number): number {
    const { items, judge } = this.input;
    const found = this.classFor(judge.fatesOf(verdict, items));
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
  take({ rows, periods, ends, count }: Pairs, verdicts: Int32Array | null, sign: 1 | -1 = 1): void {
    const block = this.blockFor(rows, periods);
    block.count = count;
    if (verdicts === null && this.countedBy && ends === null) this.countByProfile(block, this.countedBy, sign);
    else this.takeClasses(block, verdicts, sign, ends);
  }

  private blockFor(rows: Int32Array, periods: Int32Array): Block {
    const known = this.blocks.get(rows);
    if (known) return known;
    const block = { ...blockOf(rows.length), rows, periods };
    this.blocks.set(rows, block);
    return block;
  }

  private takeClasses(block: Block, verdicts: Int32Array | null, sign: 1 | -1, ends: Int32Array | null): void {
    const { rows, periods, count } = block;
    if (verdicts) this.classify(verdicts, count, block.classes);
    else pickByProfile(this.input.judge.signer.profiles.ids, this.classesOfProfiles(), rows, count, block.classes);
    if (verdicts) block.verdicts = verdicts;
    if (this.isCoded) this.sheet.groups.cells(rows, periods, count, this.input.periods, block.cells);
    this.add(this.isCoded ? block : spread(block, this.input, this.sheet.groups), sign, ends);
  }

  private countByProfile({ rows, periods, count }: Block, codes: Int32Array, sign: 1 | -1): void {
    const { counts, fates, groups } = this.sheet;
    const { periods: length, judge } = this.input;
    const classes = this.classesOfProfiles();
    counts.fit(fates.length, groups.size * length);
    countByProfile(counts.array, counts.width, classes, judge.signer.profiles.ids, codes, length, rows, periods, count, sign);
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

  private add(block: Block, sign: 1 | -1, ends: Int32Array | null): void {
    const { counts, fates, groups, sums, bigs, lists } = this.sheet;
    const { periods: length, observe, note } = this.input;
    const { count, classes, cells, places, exits } = block;
    counts.fit(fates.length, groups.size * length);
    placeRows(classes, cells, counts.width, count, places);
    if (ends) placeExits(places, block.periods, ends, length, count, exits);
    addRows(counts.array, places, count, sign);
    if (ends) addRows(counts.array, exits, count, -sign);
    for (const [values, cube] of sums) this.addValues(block, values, cube, sign, ends !== null);
    for (const [item, own] of bigs) this.addPayloads(block, item, own, sign);
    // Lives are kept as they enter; what leaves is known of them.
    if (lists.size > 0) this.addToLists(block, sign);
    note?.(block, sign, 1);
    if (ends && note) note(this.leaving(block, ends), sign === 1 ? -1 : 1, -1);
    if (observe) this.show(block, observe);
  }

  private addValues({ rows, count, places, exits }: Block, { read }: RowValues, sums: Cube<Float64Array>, sign: 1 | -1, haveEnds: boolean): void {
    if (this.values.length < count) this.values = scratch(Float64Array, rows.length);
    const { values } = this;
    read(rows, count, values);
    sums.fitTo(this.sheet.counts);
    addValues(sums.array, places, values, count, sign);
    if (haveEnds) addValues(sums.array, exits, values, count, -sign);
  }

  /** The rows of a block that stand no longer after some period, where they do not. */
  private leaving({ count, rows, classes, cells, periods }: Block, ends: Int32Array): Block {
    if (this.left.rows.length < count) this.left = blockOf(rows.length);
    const { left } = this;
    left.count = 0;
    for (let place = 0; place < count; place++) {
      if (ends[place]! >= this.input.periods) continue;
      left.rows[left.count] = rows[place]!;
      left.classes[left.count] = classes[place]!;
      left.cells[left.count++] = cells[place]! + ends[place]! - periods[place]!;
    }
    return left;
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
    for (const [list, item] of this.listItems) this.addToList(block, item, list, sign);
  }

  private addToList(block: Block, item: Item, list: Keeping, sign: 1 | -1): void {
    const markByClass = this.marksFor(item);
    if (this.listed.rows.length < block.count) this.listed = blockOf(block.rows.length);
    const { rows, periods, verdicts, picks, cells, places, hits } = this.listed;
    const count = placesMarked(block.classes, markByClass, block.count, places, hits);
    pickPlaces(block.rows, places, count, rows);
    pickPlaces(block.periods, places, count, periods);
    pickPlaces(block.verdicts, places, count, verdicts);
    pickPlaces(block.picks, places, count, picks);
    pickPlaces(block.cells, places, count, cells);
    this.listed.count = count;
    list.add(this.listed, sign);
  }

  /** What each class is to an item, worked out again only when there are more. */
  private marksFor(item: Item): Uint8Array {
    const { fates } = this.sheet;
    const known = this.marks.get(item);
    if (known?.length === fates.length) return known;
    const index = this.input.items.indexOf(item);
    const marks = Uint8Array.from(fates, (own) => markOf(own[index]!));
    this.marks.set(item, marks);
    return marks;
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
