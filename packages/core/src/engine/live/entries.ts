import type { Entity } from '../../model/index.ts';
import type { CheckedRecord } from '../../records/checked.ts';
import { Keys } from './keys.ts';

/** A record as it stands in a book. One that changes is another entry. */
export interface Entry {
  readonly entity: Entity;
  readonly key: string;
  /** that of its key among those of the entity, while there is a record under it */
  readonly number: number;
  readonly record: CheckedRecord;
}

/** What is under a key: before a change, and after it. */
export interface Change {
  readonly before: Entry | undefined;
  readonly after: Entry | undefined;
}

/** The records of an entity by key. */
export class Entries {
  private readonly entity: Entity;
  private readonly keys = new Keys();
  /** by number */
  private readonly entries: (Entry | undefined)[] = [];

  constructor(entity: Entity) {
    this.entity = entity;
  }

  get size(): number {
    return this.keys.size;
  }

  get(key: string): Entry | undefined {
    return this.entries[this.keys.find(key)];
  }

  *values(): IterableIterator<Entry> {
    for (const entry of this.entries) if (entry) yield entry;
  }

  put(key: string, record: CheckedRecord): Change {
    const { entity, entries } = this;
    const number = this.keys.take(key);
    const before = number < entries.length ? entries[number] : undefined;
    const after = { entity, key, number, record };
    entries[number] = after;
    return { before, after };
  }

  retract(key: string): Change {
    const number = this.keys.release(key);
    const before = this.entries[number];
    if (before) this.entries[number] = undefined;
    return { before, after: undefined };
  }
}
