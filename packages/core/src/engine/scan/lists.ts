import { endings } from '../../analysis/statistics/survival.ts';
import { lifeSlot, type State, type Tally } from '../state.ts';
import { endsOf, rowsInCells } from './by-cell.ts';
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
  /** 1: the row also satisfies the condition of the share */
  readonly hits: Uint8Array;
  readonly kind: SlotKind;
  /** how many cells there are */
  readonly size: number;
  /** the same rows in finer cells, which these were put together from, and in which of these each of those lies */
  readonly finer: { readonly slots: Slots; readonly cellOf: Int32Array } | null;
  private known: Int32Array | null;
  private readonly coarser = new Map<Int32Array, Slots>();

  /** @param cells the cell of each row; null: as the finer ones say */
  constructor(cells: Int32Array | null, hits: Uint8Array, kind: SlotKind, size: number, finer: Slots['finer'] = null) {
    this.known = cells;
    this.hits = hits;
    this.kind = kind;
    this.size = size;
    this.finer = finer;
  }

  get length(): number {
    return this.hits.length;
  }

  /** The cell of each row. */
  get cells(): Int32Array {
    this.known ??= this.finer!.slots.cells.map((cell) => this.finer!.cellOf[cell]!);
    return this.known;
  }

  addTo({ of, hits }: State, cell: number): void {
    const [rows, ends] = [rowsInCells(this), endsOf(this)];
    for (let place = cell === 0 ? 0 : ends[cell - 1]!; place < ends[cell]!; place++) {
      const row = rows[place]!;
      const slot = slotOf(this.kind, row);
      addRows(of.values, slot, 1);
      if (this.hits[row] === 1) addRows(hits.values, slot, 1);
    }
  }

  /** The same again, whoever asks for it, so that what is worked out of it is worked out once. */
  merged(cellOf: Int32Array, size: number): Slots {
    const merged = this.coarser.get(cellOf) ?? new Slots(null, this.hits, this.kind, size, { slots: this, cellOf });
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
