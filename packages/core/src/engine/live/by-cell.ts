import type { Change, Entries, Entry } from './entries.ts';

/** Entries by some cell of theirs. */
type Index = Map<unknown, Entry[]>;

const none: readonly Entry[] = [];

/** So many changes wait, at most, until they are brought into the indexes. */
const mostWaiting = 1024;

/** Records of an entity by their cells. What changes is brought in when somebody looks next: most of it is new, and nobody looks it up at once. */
export class ByCell {
  private readonly entries: Entries;
  private readonly indexes = new Map<string, Index>();
  private readonly waiting: Change[] = [];

  constructor(entries: Entries) {
    this.entries = entries;
  }

  take(change: Change): void {
    if (this.indexes.size === 0) return;
    this.waiting.push(change);
    if (this.waiting.length === mostWaiting) this.catchUp();
  }

  /** Those with a cell; an index of that column is kept from then on. */
  get(column: string, cell: unknown): readonly Entry[] {
    if (this.waiting.length > 0) this.catchUp();
    return this.indexOf(column).get(cell) ?? none;
  }

  private indexOf(column: string): Index {
    const known = this.indexes.get(column);
    if (known) return known;
    const index: Index = new Map();
    for (const entry of this.entries.values()) insert(index, entry.record[column], entry);
    this.indexes.set(column, index);
    return index;
  }

  private catchUp(): void {
    for (const [column, index] of this.indexes) {
      for (const { before, after } of this.waiting) {
        if (before) remove(index, before.record[column], before);
        if (after) insert(index, after.record[column], after);
      }
    }
    this.waiting.length = 0;
  }
}

function insert(index: Index, cell: unknown, entry: Entry): void {
  if (cell == null) return;
  const found = index.get(cell);
  if (found) found.push(entry);
  else index.set(cell, [entry]);
}

function remove(index: Index, cell: unknown, entry: Entry): void {
  if (cell == null) return;
  const found = index.get(cell)!;
  if (found.length === 1) index.delete(cell);
  else {
    found[found.indexOf(entry)] = found.at(-1)!;
    found.pop();
  }
}
