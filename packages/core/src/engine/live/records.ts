import { type Entity, entities } from '../../model/index.ts';
import type { CheckedRecord, CheckedRecords } from '../../records/checked.ts';

/** A record as it stands in a book. One that changes is another entry. */
export interface Entry {
  readonly entity: Entity;
  readonly key: unknown;
  readonly record: CheckedRecord;
}

/** What is under a key: before a change, and after it. */
export interface Change {
  readonly before: Entry | undefined;
  readonly after: Entry | undefined;
}

/** Records by some cell of theirs. */
type Index = Map<unknown, Entry[]>;

const none: readonly Entry[] = [];

/** The records of a book: by key, and by the cells that they are looked up by. */
export class LiveRecords {
  private readonly entries = new Map(entities.map((entity) => [entity, new Map<unknown, Entry>()]));
  private readonly indexes = new Map(entities.map((entity) => [entity, new Map<string, Index>()]));
  /** the same, one after the other */
  private readonly kept: Readonly<Record<string, { readonly column: string; readonly index: Index }[]>> = Object.fromEntries(
    entities.map((entity) => [entity, []]),
  );

  get(entity: Entity, key: unknown): Entry | undefined {
    return this.entries.get(entity)!.get(key);
  }

  put(entity: Entity, key: unknown, record: CheckedRecord): Change {
    const own = this.entries.get(entity)!;
    const before = own.get(key);
    const after: Entry = { entity, key, record };
    own.set(key, after);
    this.reindex(entity, before, after);
    return { before, after };
  }

  retract(entity: Entity, key: unknown): Change {
    const own = this.entries.get(entity)!;
    const before = own.get(key);
    own.delete(key);
    this.reindex(entity, before, undefined);
    return { before, after: undefined };
  }

  all(entity: Entity): IterableIterator<Entry> {
    return this.entries.get(entity)!.values();
  }

  count(entity: Entity): number {
    return this.entries.get(entity)!.size;
  }

  /** Those with a cell; an index of that column is kept from then on. */
  by(entity: Entity, column: string, cell: unknown): readonly Entry[] {
    return this.indexOf(entity, column).get(cell) ?? none;
  }

  private indexOf(entity: Entity, column: string): Index {
    const own = this.indexes.get(entity)!;
    const known = own.get(column);
    if (known) return known;
    const index: Index = new Map();
    for (const entry of this.all(entity)) insert(index, entry.record[column], entry);
    own.set(column, index);
    this.kept[entity]!.push({ column, index });
    return index;
  }

  private reindex(entity: Entity, before: Entry | undefined, after: Entry | undefined): void {
    const kept = this.kept[entity]!;
    for (let place = 0; place < kept.length; place++) {
      const { column, index } = kept[place]!;
      if (before) remove(index, before.record[column], before);
      if (after) insert(index, after.record[column], after);
    }
  }

  /** What has been given, as a dataset has it. */
  checked(): CheckedRecords {
    return Object.fromEntries(entities.flatMap((entity) => (this.count(entity) > 0 ? [[entity, Array.from(this.all(entity), ({ record }) => record)]] : [])));
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
