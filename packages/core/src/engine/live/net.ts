import type { Fate, Item } from '../scan/judge.ts';
import { isListed } from '../scan/slot-lists.ts';

/** Rows of a class that came less those that went, and what their values add up to, by item. */
interface Delta {
  readonly one: number;
  rows: number;
  readonly sums: number[];
}

type Cell = Delta[];

/** What is left of rows that came and went, so that what cancels out changes nothing. */
export class Net {
  private readonly items: readonly Item[];
  private readonly fatesOf: (one: number) => readonly Fate[];
  private readonly periods: number;
  /** by group × periods + period */
  private readonly cells = new Map<number, Cell>();
  private readonly slots = new Map<string, Map<string | bigint, number>>();
  private readonly row = new Int32Array(1);
  private readonly value = new Float64Array(1);

  constructor(items: readonly Item[], fatesOf: (one: number) => readonly Fate[], periods: number) {
    this.items = items;
    this.fatesOf = fatesOf;
    this.periods = periods;
  }

  add(group: number, period: number, one: number, sign: number, row: number): void {
    const key = group * this.periods + period;
    const cell = this.cells.get(key) ?? [];
    this.cells.set(key, cell);
    const delta = this.deltaIn(cell, one);
    delta.rows += sign;
    for (const [index, item] of this.items.entries()) if (isSummed(item)) delta.sums[index]! += sign * this.valueOf(item, row);
  }

  private deltaIn(cell: Cell, one: number): Delta {
    const known = cell.find((delta) => delta.one === one);
    if (known) return known;
    const delta: Delta = { one, rows: 0, sums: this.items.map(() => 0) };
    cell.push(delta);
    return delta;
  }

  private valueOf({ measure }: Item, row: number): number {
    if (measure.by !== 'values') return 0;
    this.row[0] = row;
    measure.values.read(this.row, 1, this.value);
    return this.value[0]!;
  }

  addSlot(item: number, group: number, period: number, slot: string | bigint, isHit: boolean, sign: number): void {
    for (const kind of isHit ? ['of', 'hits'] : ['of']) {
      const key = `${item} ${group * this.periods + period} ${kind}`;
      const slots = this.slots.get(key) ?? new Map<string | bigint, number>();
      this.slots.set(key, slots);
      const rows = (slots.get(slot) ?? 0) + sign;
      if (rows === 0) slots.delete(slot);
      else slots.set(slot, rows);
    }
  }

  /** Names the items whose state changed, with the group and period. */
  changed(byEnds: boolean, visit: (item: number, group: number, period: number) => void): void {
    if (byEnds) this.changedBetweenEnds(visit);
    else for (const [key, cell] of this.cells) this.visitCell(cell, Math.floor(key / this.periods), key % this.periods, visit);
    for (const [key, slots] of this.slots) {
      if (slots.size === 0) continue;
      const [item, cell] = key.split(' ').map(Number) as [number, number];
      visit(item, Math.floor(cell / this.periods), cell % this.periods);
    }
  }

  /** What came at a period stands in all that follow. */
  private changedBetweenEnds(visit: (item: number, group: number, period: number) => void): void {
    for (const group of new Set(Array.from(this.cells.keys(), (key) => Math.floor(key / this.periods)))) {
      const standing: Cell = [];
      for (let period = 0; period < this.periods; period++) {
        for (const { one, rows, sums } of this.cells.get(group * this.periods + period) ?? []) {
          const delta = this.deltaIn(standing, one);
          delta.rows += rows;
          for (let item = 0; item < sums.length; item++) delta.sums[item]! += sums[item]!;
        }
        if (standing.length > 0) this.visitCell(standing, group, period, visit);
      }
    }
  }

  private visitCell(cell: Cell, group: number, period: number, visit: (item: number, group: number, period: number) => void): void {
    for (let item = 0; item < this.items.length; item++) if (this.isChanged(cell, item)) visit(item, group, period);
  }

  private isChanged(cell: Cell, item: number): boolean {
    let [rows, hits, sum, hitSum] = [0, 0, 0, 0];
    let reasons: Map<string, number> | undefined;
    for (const delta of cell) {
      const fate = this.fatesOf(delta.one)[item]!;
      if (fate === 'out of scope') continue;
      if (typeof fate === 'object') {
        reasons ??= new Map();
        reasons.set(fate.reason, (reasons.get(fate.reason) ?? 0) + delta.rows);
        continue;
      }
      // What a value is worth at a rate is not looked up again.
      if (this.items[item]!.measure.by === 'place' && !isListed(this.items[item]!)) return true;
      rows += delta.rows;
      sum += delta.sums[item]!;
      if (fate !== 'hit') continue;
      hits += delta.rows;
      hitSum += delta.sums[item]!;
    }
    if (rows !== 0 || hits !== 0 || sum !== 0 || hitSum !== 0) return true;
    if (reasons) for (const left of reasons.values()) if (left !== 0) return true;
    return false;
  }
}

const isSummed = (item: Item): boolean => item.measure.by === 'values' && !isListed(item);
