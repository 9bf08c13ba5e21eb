import type { Item, Judge } from '../scan/judge.ts';
import { addRows, slotOf } from '../scan/lists.ts';
import { type Counted, type Keeping, keeperOf } from '../scan/slot-lists.ts';
import type { State, Tally } from '../state.ts';

type Slots = Tally['values'];

/** A slot of a cell whose number of rows changed. */
export interface SlotChange {
  readonly cell: number;
  readonly slot: string | bigint;
  readonly isHit: boolean;
  readonly sign: 1 | -1;
}

/** Rows by cell and slot, so that they can be taken out again. */
export class LiveKeeping implements Keeping {
  private readonly keeper: ReturnType<typeof keeperOf>;
  private readonly cells: (Slots | undefined)[] = [];
  private readonly hits: (Slots | undefined)[] = [];
  /** what came and went since it was last asked */
  readonly changes: SlotChange[] = [];
  /** whether changes are of interest */
  isWatched = false;

  constructor(item: Item, judge: Judge) {
    this.keeper = keeperOf(item, judge);
  }

  add(block: Counted, sign: 1 | -1): void {
    const { keeper } = this;
    keeper.keep(block);
    const { kind } = keeper;
    for (let place = 0; place < block.count; place++) {
      const slot = slotOf(kind, place);
      const cell = block.cells[place]!;
      const isHit = block.hits[place] === 1;
      count(this.cells, cell, slot, sign);
      if (isHit) count(this.hits, cell, slot, sign);
      if (this.isWatched) this.changes.push({ cell, slot, isHit, sign });
    }
    keeper.clear();
  }

  addTo({ of, hits }: State, cell: number): void {
    for (const [slot, rows] of this.cells[cell] ?? []) addRows(of.values, slot, rows);
    for (const [slot, rows] of this.hits[cell] ?? []) addRows(hits.values, slot, rows);
  }
}

function count(cells: (Slots | undefined)[], cell: number, slot: string | bigint, sign: 1 | -1): void {
  cells[cell] ??= new Map();
  const slots = cells[cell];
  const rows = (slots.get(slot) ?? 0) + sign;
  if (rows === 0) slots.delete(slot);
  else slots.set(slot, rows);
}
