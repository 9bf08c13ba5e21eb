import type { Entity } from '../../model/index.ts';
import type { CheckedRecord } from '../../records/checked.ts';
import { cellAt, gathered, type RecordColumn } from './column.ts';

/** Checked records of an entity, column by column. None of it changes any more. */
export interface RecordTable {
  readonly length: number;
  /** those that any record has, though it be empty there; `dimensions` and `origin` among them */
  readonly columns: ReadonlyMap<string, RecordColumn>;
  /** which cells each record has */
  readonly forms: readonly { readonly names: readonly string[] }[];
}

export type RecordTables = { readonly [E in Entity]?: RecordTable };

export const emptyTable: RecordTable = { length: 0, columns: new Map(), forms: [] };

/** A record as it was given, moments as epoch milliseconds. */
export function recordAt({ columns, forms }: RecordTable, row: number): CheckedRecord {
  const record: Record<string, unknown> = {};
  for (const name of forms[row]!.names) record[name] = cellAt(columns.get(name)!, row);
  return record;
}

const made = new WeakMap<RecordTable, readonly CheckedRecord[]>();

/** The records of a table as objects, made when they are first asked for. */
export function recordsOf(table: RecordTable): readonly CheckedRecord[] {
  const records = made.get(table) ?? Array.from({ length: table.length }, (_, row) => recordAt(table, row));
  made.set(table, records);
  return records;
}

/** A table of columns of which every row has a cell. */
export function tableOf(length: number, columns: ReadonlyMap<string, RecordColumn>): RecordTable {
  const form = { names: [...columns.keys()] };
  return { length, columns, forms: new Array(length).fill(form) };
}

/** Some rows of a table, in the order in which they stand there. */
export const tableOfRows = ({ columns, forms }: RecordTable, rows: Int32Array): RecordTable => ({
  length: rows.length,
  columns: new Map([...columns].map(([name, column]) => [name, gathered(column, rows)])),
  forms: Array.from(rows, (row) => forms[row]!),
});

/** A table with a column in the place of one that it has. */
export const withColumn = (table: RecordTable, name: string, column: RecordColumn): RecordTable => ({
  ...table,
  columns: new Map(table.columns).set(name, column),
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
