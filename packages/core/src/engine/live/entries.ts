import type { Entity } from '../../model/index.ts';
import type { CheckedRecord } from '../../records/checked.ts';

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

/** The fewest places of a table. */
const fewest = 64;

/**
 * The records of an entity by key. A place in the table has the hash and the number of a key, so that a look for a key that is not there
 * reads no other key, and making the table larger reads none. A Map reads several, each elsewhere in memory, and takes half a second to
 * grow when it has a million.
 */
export class Entries {
  private readonly entity: Entity;
  /** by number */
  private readonly entries: (Entry | undefined)[] = [];
  private readonly free: number[] = [];
  /** a hash and a number + 1 for each place; 0: nothing is there */
  private table = new Int32Array(2 * fewest);
  private places = fewest;

  constructor(entity: Entity) {
    this.entity = entity;
  }

  get size(): number {
    return this.entries.length - this.free.length;
  }

  get(key: string): Entry | undefined {
    return this.entries[this.numberAt(this.placeOf(key, hashOf(key)))];
  }

  *values(): IterableIterator<Entry> {
    for (const entry of this.entries) if (entry) yield entry;
  }

  put(key: string, record: CheckedRecord): Change {
    const { entity, entries } = this;
    const hash = hashOf(key);
    const place = this.placeOf(key, hash);
    const known = this.numberAt(place);
    const number = known >= 0 ? known : (this.free.pop() ?? entries.length);
    const change: Change = { before: known >= 0 ? entries[known] : undefined, after: { entity, key, number, record } };
    entries[number] = change.after;
    if (known < 0) this.occupy(place, hash, number);
    if (2 * entries.length > this.places) this.grow();
    return change;
  }

  retract(key: string): Change {
    const place = this.placeOf(key, hashOf(key));
    const number = this.numberAt(place);
    const change: Change = { before: this.entries[number], after: undefined };
    if (number < 0) return change;
    this.entries[number] = undefined;
    this.free.push(number);
    this.empty(place);
    return change;
  }

  /** Where a key is, or would be. */
  private placeOf(key: string, hash: number): number {
    const { table, places, entries } = this;
    let place = hash & (places - 1);
    for (let number = table[2 * place + 1]!; number > 0; number = table[2 * place + 1]!) {
      if (table[2 * place] === hash && entries[number - 1]!.key === key) break;
      place = (place + 1) & (places - 1);
    }
    return place;
  }

  /** −1 where nothing is. */
  private numberAt(place: number): number {
    return this.table[2 * place + 1]! - 1;
  }

  private occupy(place: number, hash: number, number: number): void {
    this.table[2 * place] = hash;
    this.table[2 * place + 1] = number + 1;
  }

  private grow(): void {
    const { table, places } = this;
    this.places = 2 * places;
    this.table = new Int32Array(2 * this.places);
    for (let place = 0; place < places; place++) if (table[2 * place + 1]! > 0) this.insert(table[2 * place]!, table[2 * place + 1]! - 1);
  }

  private insert(hash: number, number: number): void {
    let place = hash & (this.places - 1);
    while (this.numberAt(place) >= 0) place = (place + 1) & (this.places - 1);
    this.occupy(place, hash, number);
  }

  /** Those behind a place that is emptied stand where they would without it. */
  private empty(place: number): void {
    const { table, places } = this;
    table[2 * place + 1] = 0;
    for (let next = (place + 1) & (places - 1); this.numberAt(next) >= 0; next = (next + 1) & (places - 1)) {
      const number = this.numberAt(next);
      table[2 * next + 1] = 0;
      this.insert(table[2 * next]!, number);
    }
  }
}

/** All characters count, in all bits. */
function hashOf(key: string): number {
  let hash = 0;
  for (let place = 0; place < key.length; place++) hash = Math.imul(hash ^ key.charCodeAt(place), 0x5bd1e995);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}
