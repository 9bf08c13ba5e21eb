import { type StoredColumn, Words } from '../../dataset/column.ts';
import type { RecordTable } from '../../dataset/recorded/table.ts';
import { type Presence, storeTable, type WorkedOut } from '../../dataset/store.ts';
import type { Dictionaries } from '../../dataset/words.ts';
import type { TableName } from '../../model/index.ts';
import type { Shape } from '../../model/table.ts';
import type { Row } from '../../records/row.ts';
import type { ReadTable } from '../context.ts';
import type { Codes } from '../people.ts';
import { keepNoProfiles } from '../scan/profiles.ts';
import { type RoomyColumn, roomy } from './column.ts';
import { Units } from './units.ts';

/** Room for rows to come: a quarter of those there are, at least so many. */
const leastRoom = 1024;

/** Rows of a unit that are no longer so, and those that are so now. */
export interface Replaced {
  readonly out: readonly number[];
  readonly in: readonly number[];
}

/** How a table is made when it is first read. */
export interface TableInput {
  readonly shape: Shape;
  readonly presence: Presence;
  readonly dictionaries: Dictionaries;
  readonly initial: () => Initial;
}

/** The rows of a table as they are when it is first read, each with its unit. */
export interface Initial {
  readonly table: RecordTable;
  readonly workedOut?: WorkedOut;
  readonly units: readonly unknown[];
}

interface Written {
  readonly name: string;
  readonly own: boolean;
  readonly column: RoomyColumn;
}

/**
 * A table whose rows come and go by unit. Only columns that somebody read while passes were compiled are kept; a row, once there, is
 * never changed: it goes and another comes.
 */
export class LiveTable implements ReadTable {
  readonly name: TableName;
  readonly columns: ReadTable['columns'];
  readonly dimensions: Readonly<Record<string, string>>;
  private readonly input: Omit<TableInput, 'initial'>;
  private initial: TableInput['initial'];
  private made: Initial | undefined;
  private readonly kept = new Map<string, RoomyColumn>();
  private written: readonly Written[] = [];
  /** what a row is asked for */
  cells: readonly string[] = [];
  private readonly units = new Units();
  private readonly free: number[] = [];
  private next = 0;
  private capacity = 0;
  private isHeld: Uint8Array = new Uint8Array(0);

  constructor({ initial, ...input }: TableInput) {
    this.input = input;
    this.initial = initial;
    const { shape, presence } = input;
    this.name = shape.name as TableName;
    const names = Object.entries(shape.columns).flatMap(([column, { type }]) => (presence.columns.has(column) && type !== 'text' ? [column] : []));
    const own = presence.dimensions.map((dimension) => `dimensions.${dimension}`);
    this.columns = Object.defineProperties({}, Object.fromEntries([...names, ...own].map((name) => [name, { enumerable: true, get: () => this.read(name) }])));
    this.dimensions = Object.fromEntries([
      ...names.flatMap((column) => (shape.columns[column]!.dimension ? [[shape.columns[column]!.dimension, column]] : [])),
      ...presence.dimensions.map((dimension) => [dimension, `dimensions.${dimension}`]),
    ]);
  }

  /** So many rows have room. */
  get length(): number {
    if (this.capacity === 0) this.make();
    return this.capacity;
  }

  /** Whether anybody read it. */
  get isRead(): boolean {
    return this.kept.size > 0;
  }

  has(column: string): boolean {
    return this.kept.has(column);
  }

  private make(): Initial {
    if (this.made) return this.made;
    const made = this.initial();
    const { length } = made.table;
    this.made = made;
    this.capacity = length + Math.max(leastRoom, length >> 2);
    keepNoProfiles(this, this.capacity);
    return made;
  }

  private read(name: string): StoredColumn {
    const known = this.kept.get(name);
    if (known) return known.stored;
    const { table, workedOut } = this.make();
    const { shape, dictionaries } = this.input;
    const own = name.startsWith('dimensions.');
    const presence = own ? { columns: new Set<string>(), dimensions: [name.slice('dimensions.'.length)] } : { columns: new Set([name]), dimensions: [] };
    const stored = storeTable(shape, table, presence, dictionaries, workedOut).columns[name]!;
    const words = stored.kind === 'codes' ? wordsIn(dictionaries, stored.words) : undefined;
    const column = roomy(words ? { ...(stored as Codes), words: words.list } : stored, {
      rows: table.length,
      capacity: this.capacity,
      words,
      isAskedForEmpty: shape.columns[name]?.always === true || shape.history?.includes(name) === true,
    });
    this.kept.set(name, column);
    return column.stored;
  }

  /** All columns that are read have been; rows may come and go from now on. */
  settle(): void {
    const { table, units } = this.make();
    this.written = [...this.kept].map(([name, column]) => {
      const own = name.startsWith('dimensions.');
      return { name: own ? name.slice('dimensions.'.length) : name, own, column };
    });
    this.cells = [...new Set(this.written.map(({ name, own }) => (own ? 'dimensions' : name)))];
    this.next = table.length;
    this.isHeld = new Uint8Array(this.capacity).fill(1, 0, table.length);
    for (let row = 0; row < units.length; row++) this.hold(units[row], row);
    // The rows, and all that they were made from, are needed no more.
    this.made = undefined;
    this.initial = () => {
      throw new RangeError(`a column of ${this.name} was read after its rows began to come and go`);
    };
  }

  /** The numbers of the rows there are. */
  held(): Int32Array {
    const rows = new Int32Array(this.next);
    let count = 0;
    for (let row = 0; row < this.next; row++) if (this.isHeld[row] === 1) rows[count++] = row;
    return rows.slice(0, count);
  }

  holds(row: number): boolean {
    return this.isHeld[row] === 1;
  }

  /** Of the column of a dimension: what passes take for granted about the words to come. Owners at other moments are owners too. */
  sealDimension(dimension: string, expected: number): void {
    const column = this.dimensions[dimension];
    for (const one of dimension === 'owner' ? this.ownerColumns : column === undefined ? [] : [column]) this.seal(one, expected);
  }

  private get ownerColumns(): readonly string[] {
    return ['owner', ...Object.values(this.input.shape.columns).flatMap(({ owner }) => owner ?? [])];
  }

  private seal(column: string, expected: 'known' | 'met' | number): void {
    this.kept.get(column)?.seal(expected);
  }

  /** What all passes take for granted: amounts in other currencies need rates, and other people may work by other clocks. */
  sealAll(): void {
    this.seal('currency', 'met');
    for (const column of this.ownerColumns) this.seal(column, 'known');
  }

  private hold(unit: unknown, row: number): void {
    this.units.set(unit, [...this.units.rowsOf(unit), row]);
  }

  /** A row in a place of its own; −1 where there is no room, or its cells are not as passes expect them. */
  private put(row: Row, more?: Row): number {
    const place = this.free.pop() ?? (this.next < this.capacity ? this.next++ : -1);
    if (place < 0) return place;
    let fits = true;
    for (const { name, own, column } of this.written) {
      const cell = own ? (row.dimensions as Row | undefined)?.[name] : (row[name] ?? more?.[name]);
      if (!column.write(place, cell)) fits = false;
    }
    return fits ? place : -1;
  }

  private isSame(row: number, other: number): boolean {
    for (const { column } of this.written) if (!column.isSame(row, other)) return false;
    return true;
  }

  /** Holds the row of a record that has none; its place, or −1 where passes have to be compiled anew. */
  add(record: number, row: Row, more: Row): number {
    const place = this.put(row, more);
    if (place < 0) return place;
    this.units.setRow(record, place);
    this.isHeld[place] = 1;
    return place;
  }

  /** Says which rows of a unit go and which come, those that stay left alone; null where passes have to be compiled anew. */
  replace(unit: unknown, rows: readonly Row[], more?: Row): Replaced | null {
    const out = [...this.units.rowsOf(unit)];
    const stay: number[] = [];
    const come: number[] = [];
    for (const row of rows) {
      const place = this.put(row, more);
      if (place < 0) return null;
      const same = out.findIndex((other) => this.isSame(place, other));
      if (same < 0) come.push(place);
      else {
        stay.push(...out.splice(same, 1));
        this.free.push(place);
      }
    }
    for (const row of out) this.isHeld[row] = 0;
    for (const row of come) this.isHeld[row] = 1;
    this.units.set(unit, [...stay, ...come]);
    return { out, in: come };
  }

  /** The place of a row that is gone, and no longer looked at, is free. */
  release(row: number): void {
    this.free.push(row);
  }
}

/** The words that a column shares, or its own, to which more can be added. */
function wordsIn(dictionaries: Dictionaries, list: readonly string[]): Words {
  for (const words of dictionaries.values()) if (words.list === list) return words;
  const own = new Words();
  for (const word of list) own.codeOf(word);
  return own;
}
