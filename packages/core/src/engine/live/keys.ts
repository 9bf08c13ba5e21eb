/** The fewest places of a table. */
const fewest = 64;

/**
 * Numbers of keys, each its own while it is taken. A place in the table has the hash and the number of a key, so that a look for a key that
 * is not there reads no other key, and making the table larger reads none. A Map reads several, each elsewhere in memory, and takes half a
 * second to grow when it has a million.
 */
export class Keys {
  /** by number */
  private readonly keys: (string | undefined)[] = [];
  private readonly free: number[] = [];
  /** a hash and a number + 1 for each place; 0: nothing is there */
  private table = new Int32Array(2 * fewest);
  private places = fewest;

  /** How many are taken. */
  get size(): number {
    return this.keys.length - this.free.length;
  }

  /** No number has been as large. */
  get end(): number {
    return this.keys.length;
  }

  /** The number of a key, −1 where it has none. */
  find(key: string): number {
    return this.numberAt(this.placeOf(key, hashOf(key)));
  }

  /** The number of a key, which it has from now on. */
  take(key: string): number {
    const hash = hashOf(key);
    const place = this.placeOf(key, hash);
    const known = this.numberAt(place);
    if (known >= 0) return known;
    const number = this.free.pop() ?? this.keys.length;
    this.keys[number] = key;
    this.occupy(place, hash, number);
    if (2 * this.keys.length > this.places) this.grow();
    return number;
  }

  /** Another key may have the number of this one from now on, which is given back; −1 where it has none. */
  release(key: string): number {
    const place = this.placeOf(key, hashOf(key));
    const number = this.numberAt(place);
    if (number < 0) return number;
    this.keys[number] = undefined;
    this.free.push(number);
    this.empty(place);
    return number;
  }

  /** Where a key is, or would be. */
  private placeOf(key: string, hash: number): number {
    const { table, places, keys } = this;
    let place = hash & (places - 1);
    for (let number = table[2 * place + 1]!; number > 0; number = table[2 * place + 1]!) {
      if (table[2 * place] === hash && keys[number - 1] === key) break;
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
