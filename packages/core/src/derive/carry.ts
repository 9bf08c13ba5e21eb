import { gathered } from '../dataset/recorded/column.ts';
import type { ColumnMakers, RecordTable } from '../dataset/recorded/table.ts';
import type { Presence } from '../dataset/store.ts';
import { traits } from '../model/deals.ts';
import type { Shape } from '../model/table.ts';
import type { Row } from '../records/row.ts';

/** The columns of a deal that every table made from deals has too: its traits, and those the team added. */
export const carriedColumns = (deals: Shape): readonly string[] => [...Object.keys(traits), ...Object.keys(deals.own ?? {})];

/** Completes a row made from a version of a deal with what it takes from it; what the row has stands. It is the same row. */
export type Carry = (version: Row, row: Row) => Row;

/** @param present what deals have: to look for a column that no row has takes longer than to read one */
export function carryOf(deals: Shape, present: Presence = { columns: new Set(), dimensions: [] }): Carry {
  const columns = [...carriedColumns(deals).filter((column) => present.columns.has(column)), ...(present.dimensions.length > 0 ? ['dimensions'] : [])];
  return (version, row) => {
    row.deal = version.id;
    for (const column of columns) if (row[column] === undefined && version[column] !== undefined) row[column] = version[column];
    return row;
  };
}

/**
 * The same for rows of which each is made from the version in its place: makers of columns, to which a table adds its own.
 * @param more what a table has of versions under another name, or beside what is carried
 */
export function carriedFrom(versions: RecordTable, rows: Int32Array, carried: readonly string[], more: Readonly<Record<string, string>>): ColumnMakers {
  const from = new Map([['deal', 'id'], ...[...carried, 'dimensions'].map((name) => [name, name] as const), ...Object.entries(more)]);
  const there = [...from].filter(([, column]) => versions.columns.has(column));
  return new Map(there.map(([name, column]) => [name, () => gathered(versions.columns.get(column)!, rows)]));
}
