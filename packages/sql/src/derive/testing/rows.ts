import type { DuckDBConnection } from '@duckdb/node-api';
import { amountAt, type StoredColumn, type StoredTable, type TableName } from '@salesperf/core/executor';
import { quoted } from '../../sql.ts';
import { filled, type World } from '../../testing/world.ts';

/** A row as text, so that rows can be counted; columns by name. */
export type RowText = string;

/** Rows of the tables of one as-of, in their order. */
export type TableRows = Readonly<Partial<Record<TableName, readonly RowText[]>>>;

export const rowsOfStored = ({ columns, length }: StoredTable): RowText[] => {
  const names = Object.keys(columns).sort();
  return Array.from({ length }, (_, row) => textOf(names.map((name) => [name, cellOf(columns[name]!, row)])));
};

function cellOf(column: StoredColumn, row: number): unknown {
  switch (column.kind) {
    case 'codes':
      return column.codes[row] === -1 ? null : column.words[column.codes[row]!];
    case 'flags':
      return column.values[row] === 2 ? null : column.values[row] === 1;
    case 'amounts':
    case 'bigAmounts':
      return amountAt(column, row);
    default:
      return column.values[row];
  }
}

const textOf = (cells: readonly (readonly [string, unknown])[]): RowText => JSON.stringify(cells, (_, cell) => (typeof cell === 'bigint' ? `${cell}` : cell));

/** Schema `known` of a dataset, made by SQL alone. */
export async function rowsOfDatabase(connection: DuckDBConnection, world: World, asOf: number): Promise<TableRows> {
  const { header } = await filled(connection, world, asOf);
  const tables: Partial<Record<TableName, RowText[]>> = {};
  for (const name of Object.keys(header.columns) as TableName[]) tables[name] = await rowsOfTable(connection, name);
  return tables;
}

export async function rowsOfTable(connection: DuckDBConnection, name: TableName): Promise<RowText[]> {
  const reader = await connection.runAndReadAll(`SELECT * FROM known.${quoted(name)} ORDER BY _row`);
  const [columns, types] = [reader.columnNames(), reader.columnTypes()];
  const order = columns.flatMap((column, index) => (column === '_row' ? [] : [index])).sort((a, b) => (columns[a]! < columns[b]! ? -1 : 1));
  const isInstant = types.map((type) => `${type}` === 'BIGINT');
  return reader
    .getRows()
    .map((row) => textOf(order.map((index) => [columns[index]!, isInstant[index] && row[index] !== null ? Number(row[index]) : row[index]])));
}
