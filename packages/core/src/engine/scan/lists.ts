import { endings } from '../../analysis/statistics/survival.ts';
import { lifeSlot, type State, type Tally } from '../state.ts';
import { byCell } from './by-cell.ts';
import { pickPlaces } from './marks.ts';
import { type Make, type Numbers, scratch } from './scratch.ts';

/** What the states of all cells keep beside sums. */
export interface Kept {
  /** puts the rows of a cell into a state, by slot */
  addTo(state: State, cell: number): void;
  /** the same in coarser cells; `cellOf` says in which */
  merged(cellOf: Int32Array, size: number): Kept;
}

/** Rows of states one by one, where no number says enough: what an order statistic, a distinct count, a life table or a fold is made of. */
export class Slots implements Kept {
  /** the cell of each row */
  readonly cells: Int32Array;
  /** 1: the row also satisfies the condition of the share */
  readonly hits: Uint8Array;
  readonly kind: SlotKind;
  /** how many cells there are */
  readonly size: number;
  private readonly coarser = new Map<Int32Array, Slots>();

  constructor(cells: Int32Array, hits: Uint8Array, kind: SlotKind, size: number) {
    this.cells = cells;
    this.hits = hits;
    this.kind = kind;
    this.size = size;
  }

  addTo({ of, hits }: State, cell: number): void {
    const { order, ends } = byCell(this);
    for (let place = cell === 0 ? 0 : ends[cell - 1]!; place < ends[cell]!; place++) {
      const row = order[place]!;
      const slot = slotOf(this.kind, row);
      addRows(of.values, slot, 1);
      if (this.hits[row] === 1) addRows(hits.values, slot, 1);
    }
  }

  /** The same again, whoever asks for it, so that what is worked out of it is worked out once. */
  merged(cellOf: Int32Array, size: number): Slots {
    const known = this.coarser.get(cellOf);
    if (known) return known;
    const cells = scratch(Int32Array, this.cells.length);
    pickPlaces(cellOf, this.cells, cells.length, cells);
    const merged = new Slots(cells, this.hits, this.kind, size);
    this.coarser.set(cellOf, merged);
    return merged;
  }
}

export const addRows = (slots: Tally['values'], slot: string | bigint, rows: number): void => void slots.set(slot, (slots.get(slot) ?? 0) + rows);

export type SlotKind =
  /** whole numbers, each times `one` in the scale of the unit */
  | { readonly name: 'numbers'; readonly values: Float64Array; readonly one: bigint }
  | { readonly name: 'bigs'; readonly values: readonly bigint[] }
  | { readonly name: 'words'; readonly codes: Int32Array; readonly words: readonly string[] }
  /** `ticks`: more, and whole ones, than any is followed for; null where that cannot be said */
  | { readonly name: 'lives'; readonly ticks: number | null; readonly exits: Float64Array; readonly entries: Float64Array; readonly endings: Uint8Array }
  | { readonly name: 'texts'; readonly texts: readonly string[] };

/** The slot of a row in a state. */
export function slotOf(kind: SlotKind, place: number): string | bigint {
  switch (kind.name) {
    case 'numbers':
      return BigInt(kind.values[place]!) * kind.one;
    case 'bigs':
      return kind.values[place]!;
    case 'words':
      return kind.words[kind.codes[place]!]!;
    case 'lives': {
      const entry = kind.entries[place]!;
      return lifeSlot(kind.exits[place]!, endings[kind.endings[place]!]!, Number.isNaN(entry) ? null : entry);
    }
    case 'texts':
      return kind.texts[place]!;
  }
}

/** An array of numbers that grows. */
export class Growing<A extends Numbers> {
  private array: A;
  length = 0;
  private readonly make: Make<A>;

  /** @param expected how many there will be at most, where that is known: room that stays empty costs nothing */
  constructor(make: Make<A>, expected = 0) {
    this.make = make;
    this.array = scratch(make, expected);
  }

  /** The array, with room for so many more after its length. */
  room(more: number): A {
    if (this.length + more > this.array.length) {
      const larger = scratch(this.make, Math.max(this.length + more, this.array.length * 2, 1024));
      larger.set(this.written as never);
      this.array = larger;
    }
    return this.array;
  }

  /** What was written into the room is kept. */
  grow(more: number): void {
    this.length += more;
  }

  append(from: A, count: number): void {
    this.room(count).set(from.subarray(0, count) as never, this.length);
    this.grow(count);
  }

  clear(): void {
    this.length = 0;
  }

  get written(): A {
    return this.array.subarray(0, this.length) as A;
  }
}
