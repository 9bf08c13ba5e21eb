import type { DuckDBConnection } from '@duckdb/node-api';
import { type DatasetOptions, dataset, type Records } from '@salesperf/core';
import { knownAt, type StoredTable, type TableName } from '@salesperf/core/executor';
import { expect } from 'vitest';
import { rowsOfDatabase, rowsOfStored, type TableRows } from './rows.ts';

/** What core says. */
export function rowsOfCore(records: Records, asOf: number, options: DatasetOptions = {}): TableRows {
  const known = knownAt(dataset(records, options), asOf);
  return Object.fromEntries(Object.entries(known as Readonly<Record<TableName, StoredTable>>).map(([name, table]) => [name, rowsOfStored(table)]));
}

/** Every table of core and of the database: every row, every column, in their order. Gives the number of rows. */
export async function compare(connection: DuckDBConnection, records: Records, asOf: number, options: DatasetOptions = {}): Promise<number> {
  const expected = rowsOfCore(records, asOf, options);
  const found = await rowsOfDatabase(connection, { records, ...options }, asOf);
  expect(Object.keys(found).sort()).toEqual(Object.keys(expected).sort());
  for (const [name, rows] of Object.entries(expected)) expect(found[name as TableName], name).toEqual(rows);
  return Object.values(expected).reduce((sum, rows) => sum + rows.length, 0);
}
