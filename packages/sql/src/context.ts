import { type Query, SalesperfError, type Shape } from '@salesperf/core';
import {
  type Context,
  contextOf,
  type KnownTables,
  type PlacedNode,
  placedTable,
  type Source,
  type StoredColumn,
  type StoredTable,
  shapeOfOwnTable,
  type TableName,
} from '@salesperf/core/executor';
import type { Dialect } from './dialect.ts';
import { duckdb } from './duckdb.ts';
import { type DatasetHeader, datasetOf } from './header.ts';
import { ownDimension } from './layout.ts';
import { quoted } from './sql.ts';

export type Instants = ReadonlyMap<string, readonly number[]>;

/** What statements are made from: the question, and all that is worked out here so that no SQL knows a calendar. */
export interface SqlContext {
  /** the context of core, over tables without rows */
  readonly core: Context;
  readonly header: DatasetHeader;
  readonly dialect: Dialect;
  /** what instants there are, by "table.column": the first, the last and any far from the as-of; clocks are made for them */
  readonly instants: Instants;
  /** tables that were made here, for every statement of the query */
  readonly made: Map<string, readonly object[]>;
}

export interface SqlContextOptions {
  readonly instants?: Instants;
  readonly dialect?: Dialect;
}

/** @throws SalesperfError `invalid_argument` for an as-of that the tables were not made for */
export function sqlContext(header: DatasetHeader, query: Query, options: SqlContextOptions = {}): SqlContext {
  const { instants = new Map(), dialect = duckdb } = options;
  if (header.asOf !== query.asOf)
    throw new SalesperfError('invalid_argument', `Cannot answer as of ${query.asOf}: the tables in "known" were made as of ${header.asOf}, expected the same`);
  const of = datasetOf(header);
  const known: KnownTables = Object.fromEntries(
    Object.entries(header.columns).map(([name, columns]) => [name, withoutRows(of.shapes[name as TableName], columns)]),
  );
  const sourceOf = (placed: PlacedNode): Source => {
    if (placed.node === 'at' && placed.from) return ownSource(shapeOfOwnTable(placed.from));
    const name = placedTable(placed) as TableName;
    return { table: known[name]!, shape: of.shapes[name] };
  };
  const core = { ...contextOf(of, query, refuse), known, personAt: undefined, sourceOf };
  return { core, header, dialect, instants, made: new Map() };
}

function refuse(): never {
  throw new SalesperfError('invalid_definition', 'Cannot scan a table of one row a unit in SQL: it is worked out at each level');
}

const ownSource = (shape: Shape): Source => ({ shape, table: withoutRows(shape, Object.keys(shape.columns)) });

const emptyColumn: StoredColumn = { kind: 'codes', codes: new Int32Array(0), words: [] };

/** A table that has its columns and dimensions, and no rows: those are in the database. */
function withoutRows({ name, columns: specs }: Shape, columns: readonly string[]): StoredTable {
  const dimensions = columns.flatMap((column) => {
    const dimension = ownDimension(column) ?? specs[column]?.dimension;
    return dimension === undefined ? [] : [[dimension, column] as const];
  });
  return { name, length: 0, columns: Object.fromEntries(columns.map((column) => [column, emptyColumn])), dimensions: Object.fromEntries(dimensions) };
}

/** The table as it stands in the database. */
export const knownTable = (name: string): string => `"known".${quoted(name)}`;
