import type { Fate, Item } from '../scan/judge.ts';
import { isListed } from '../scan/slot-lists.ts';
import type { SlotChange } from './kept.ts';

/** Takes an item whose state is another in a place and period. */
export type Visit = (item: number, place: number, period: number) => void;

const end = -1;

/**
 * What is left of rows that came and went, so that what cancels out changes nothing: of each class in a cell, the rows that came less those
 * that went, and what their values add up to by item. A cell is a place, which stands for a group, and a period. It is used again and again.
 */
export class Net {
  private readonly items: readonly Item[];
  private readonly fatesOf: (one: number) => readonly Fate[];
  private readonly periods: number;
  /** items with values, by number */
  private readonly summed: readonly number[];
  /** place × periods + period → the first of its classes */
  private readonly firsts = new Map<number, number>();
  private readonly places = new Set<number>();
  // of each class in a cell, `count` of them
  private count = 0;
  private readonly classes: number[] = [];
  private readonly rows: number[] = [];
  private readonly nexts: number[] = [];
  private readonly sums: number[] = [];
  /** (place × periods + period) × 2 × items + 2 × item, and 1 more of hits → slots */
  private readonly slots = new Map<number, Map<string | bigint, number>>();
  private readonly row = new Int32Array(1);
  private readonly value = new Float64Array(1);

  constructor(items: readonly Item[], fatesOf: (one: number) => readonly Fate[], periods: number) {
    this.items = items;
    this.fatesOf = fatesOf;
    this.periods = periods;
    this.summed = [...items.keys()].filter((item) => isSummed(items[item]!));
  }

  add(place: number, period: number, one: number, sign: number, row: number): void {
    const at = this.placeOf(place * this.periods + period, one);
    this.places.add(place);
    this.rows[at]! += sign;
    for (let index = 0; index < this.summed.length; index++) {
      const item = this.summed[index]!;
      this.sums[at * this.items.length + item]! += sign * this.valueOf(this.items[item]!, row);
    }
  }

  private placeOf(cell: number, one: number): number {
    const first = this.firsts.get(cell) ?? end;
    const known = this.find(first, one);
    if (known !== end) return known;
    const at = this.begin(one, first);
    this.firsts.set(cell, at);
    return at;
  }

  private find(first: number, one: number): number {
    let at = first;
    while (at !== end && this.classes[at] !== one) at = this.nexts[at]!;
    return at;
  }

  private begin(one: number, next: number): number {
    const at = this.count++;
    this.classes[at] = one;
    this.rows[at] = 0;
    this.nexts[at] = next;
    for (let item = 0; item < this.items.length; item++) this.sums[at * this.items.length + item] = 0;
    return at;
  }

  private valueOf({ measure }: Item, row: number): number {
    if (measure.by !== 'values') return 0;
    this.row[0] = row;
    measure.values.read(this.row, 1, this.value);
    return this.value[0]!;
  }

  addSlot(item: number, place: number, period: number, { slot, isHit, sign }: SlotChange): void {
    const key = (place * this.periods + period) * 2 * this.items.length + 2 * item;
    this.countSlot(key, slot, sign);
    if (isHit) this.countSlot(key + 1, slot, sign);
  }

  private countSlot(key: number, slot: string | bigint, sign: number): void {
    const slots = this.slots.get(key) ?? new Map<string | bigint, number>();
    this.slots.set(key, slots);
    const rows = (slots.get(slot) ?? 0) + sign;
    if (rows === 0) slots.delete(slot);
    else slots.set(slot, rows);
  }

  /** Names the items whose state changed, and forgets what came and went. */
  take(byEnds: boolean, visit: Visit): void {
    if (byEnds) for (const place of this.places) this.visitBetweenEnds(place, visit);
    else for (const [cell, first] of this.firsts) this.visitCell(first, Math.floor(cell / this.periods), cell % this.periods, visit);
    this.visitSlots(visit);
    this.firsts.clear();
    this.places.clear();
    this.count = 0;
  }

  private visitSlots(visit: Visit): void {
    if (this.slots.size === 0) return;
    const width = 2 * this.items.length;
    for (const [key, slots] of this.slots) {
      if (slots.size === 0) continue;
      const cell = Math.floor(key / width);
      visit((key % width) >> 1, Math.floor(cell / this.periods), cell % this.periods);
    }
    this.slots.clear();
  }

  /** What came at a period stands in all that follow. */
  private visitBetweenEnds(place: number, visit: Visit): void {
    const width = this.items.length;
    let standing = end;
    for (let period = 0; period < this.periods; period++) {
      for (let at = this.firsts.get(place * this.periods + period) ?? end; at !== end; at = this.nexts[at]!) {
        let into = this.find(standing, this.classes[at]!);
        if (into === end) into = standing = this.begin(this.classes[at]!, standing);
        this.rows[into]! += this.rows[at]!;
        for (let item = 0; item < width; item++) this.sums[into * width + item]! += this.sums[at * width + item]!;
      }
      if (standing !== end) this.visitCell(standing, place, period, visit);
    }
  }

  private visitCell(first: number, place: number, period: number, visit: Visit): void {
    for (let item = 0; item < this.items.length; item++) if (this.isChanged(first, item)) visit(item, place, period);
  }

  private isChanged(first: number, item: number): boolean {
    // What a value is worth at a rate is not looked up again.
    const isOfPlace = this.items[item]!.measure.by === 'place' && !isListed(this.items[item]!);
    let [rows, hits, sum, hitSum] = [0, 0, 0, 0];
    let reasons: Map<string, number> | undefined;
    for (let at = first; at !== end; at = this.nexts[at]!) {
      const fate = this.fatesOf(this.classes[at]!)[item]!;
      if (fate === 'out of scope') continue;
      const own = this.rows[at]!;
      if (typeof fate === 'object') {
        reasons ??= new Map();
        reasons.set(fate.reason, (reasons.get(fate.reason) ?? 0) + own);
        continue;
      }
      if (isOfPlace) return true;
      const value = this.sums[at * this.items.length + item]!;
      rows += own;
      sum += value;
      if (fate !== 'hit') continue;
      hits += own;
      hitSum += value;
    }
    if (rows !== 0 || hits !== 0 || sum !== 0 || hitSum !== 0) return true;
    if (reasons) for (const left of reasons.values()) if (left !== 0) return true;
    return false;
  }
}

const isSummed = (item: Item): boolean => item.measure.by === 'values' && !isListed(item);
