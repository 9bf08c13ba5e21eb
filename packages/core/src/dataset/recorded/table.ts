import type { Entity } from '../../model/index.ts';
import type { Shape } from '../../model/table.ts';
import type { CheckedRecord } from '../../records/checked.ts';
import type { Row } from '../../records/row.ts';
import { type Dictionaries, vocabularyOf, wordsOf } from '../words.ts';
import { cellAt, gathered, type RecordColumn } from './column.ts';
import { type Filler, fillerOf } from './filler.ts';

/** Columns by their names. */
export type Columns = Pick<ReadonlyMap<string, RecordColumn>, 'get' | 'has' | 'keys'>;

/** Checked records of an entity, or rows made from some, column by column. None of it changes any more. */
export interface RecordTable {
  readonly length: number;
  /** those that any record has, though it be empty there; `dimensions` and `origin` among them */
  readonly columns: Columns;
  /** which cells each record has */
  readonly forms: readonly { readonly names: readonly string[] }[];
}

export type RecordTables = { readonly [E in Entity]?: RecordTable };

export const emptyTable: RecordTable = { length: 0, columns: new Map(), forms: [] };

/** Columns that are made when they are first asked for: a few records are looked at more often than all that could be said of them. */
export function lazily(names: ReadonlySet<string>, make: (name: string) => RecordColumn): Columns {
  const made = new Map<string, RecordColumn>();
  return {
    has: (name) => names.has(name),
    keys: () => names.keys(),
    get: (name) => {
      if (!names.has(name)) return undefined;
      const column = made.get(name) ?? make(name);
      made.set(name, column);
      return column;
    },
  };
}

/** Columns of which each has a maker of its own. */
export type ColumnMakers = Map<string, () => RecordColumn>;

export const madeBy = (makers: ColumnMakers): Columns => lazily(new Set(makers.keys()), (name) => makers.get(name)!());

const objects = new WeakMap<RecordTable, readonly CheckedRecord[]>();

/** A record as it was given, moments as epoch milliseconds. */
export function recordAt(table: RecordTable, row: number): CheckedRecord {
  return objects.get(table)?.[row] ?? made(table, row);
}

function made(table: RecordTable, row: number): CheckedRecord {
  const record: Record<string, unknown> = {};
  for (const name of table.forms[row]!.names) record[name] = cellAt(table.columns.get(name)!, row);
  return record;
}

/** The records of a table as objects, made when they are first asked for. */
export function recordsOf(table: RecordTable): readonly CheckedRecord[] {
  const records = objects.get(table) ?? Array.from({ length: table.length }, (_, row) => made(table, row));
  objects.set(table, records);
  return records;
}

/** Rows as objects that have some of the columns alone. */
export function rowsWith({ length, columns }: RecordTable, names: readonly string[]): readonly Row[] {
  const own = names.flatMap((name) => {
    const column = columns.get(name);
    return column ? [{ name, column }] : [];
  });
  return Array.from({ length }, (_, row) => {
    const cells: Record<string, unknown> = {};
    for (const { name, column } of own) cells[name] = cellAt(column, row);
    return cells;
  });
}

/** The filler of a column of a table. */
export const fillerIn = ({ columns }: Shape, name: string, length: number, dictionaries: Dictionaries): Filler => {
  const spec = Object.hasOwn(columns, name) ? columns[name] : undefined;
  return fillerOf(spec, length, () => wordsOf(dictionaries, spec && vocabularyOf(name, spec, columns)));
};

/** Rows that are objects, as a table. @param names the columns that it has */
export function tableFrom(of: Shape, rows: readonly Row[], names: ReadonlySet<string>, dictionaries: Dictionaries): RecordTable {
  const columnOf = (name: string): RecordColumn => {
    const { put, column } = fillerIn(of, name, rows.length, dictionaries);
    for (let row = 0; row < rows.length; row++) {
      const cell = rows[row]![name];
      if (cell !== null && cell !== undefined) put(row, cell);
    }
    return column;
  };
  const table: RecordTable = {
    length: rows.length,
    columns: lazily(names, columnOf),
    get forms() {
      return rows.map((row) => ({ names: Object.keys(row) }));
    },
  };
  objects.set(table, rows);
  return table;
}

/** A table of columns of which every row has a cell. */
export function tableOf(length: number, columns: Columns): RecordTable {
  const form = { names: [...columns.keys()] };
  return { length, columns, forms: new Array(length).fill(form) };
}

/** Some rows of a table, in the order in which they stand there. */
export const tableOfRows = ({ columns, forms }: RecordTable, rows: Int32Array): RecordTable => ({
  length: rows.length,
  columns: lazily(new Set(columns.keys()), (name) => gathered(columns.get(name)!, rows)),
  forms: Array.from(rows, (row) => forms[row]!),
});

/** A table with a column in the place of one that it has. */
export const withColumn = ({ length, columns, forms }: RecordTable, name: string, column: RecordColumn): RecordTable => ({
  length,
  columns: lazily(new Set(columns.keys()), (other) => (other === name ? column : columns.get(other)!)),
  forms,
});

/** The column of that name where it is one of words. */
export function codesOf({ columns }: RecordTable, name: string): Extract<RecordColumn, { kind: 'codes' }> | undefined {
  const column = columns.get(name);
  return column?.kind === 'codes' ? column : undefined;
}

/** The moments of a column; undefined where no record has one. */
export function momentsOf({ columns }: RecordTable, name: string): Float64Array | undefined {
  const column = columns.get(name);
  return column?.kind === 'instants' ? column.values : undefined;
}

/** The flags of a column; undefined where no record has one. */
export function flagsOf({ columns }: RecordTable, name: string): Uint8Array | undefined {
  const column = columns.get(name);
  return column?.kind === 'flags' ? column.values : undefined;
}

/** What stands in a column as it was given; undefined where no record has one. */
export function givenIn<T>({ columns }: RecordTable, name: string): readonly (T | null)[] | undefined {
  const column = columns.get(name);
  return column?.kind === 'cells' ? (column.values as readonly (T | null)[]) : undefined;
}
