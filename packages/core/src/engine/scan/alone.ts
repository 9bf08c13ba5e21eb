import type { StoredColumn, StoredTable } from '../../dataset/column.ts';
import type { ReadTable, Source } from '../context.ts';
import { presentRows } from './present.ts';

/** The rows that are events as a table of their own. */
export interface Alone {
  readonly source: Source;
  /** where its rows are in the whole table; null where they are all of it */
  readonly rows: Int32Array | null;
}

/** By columns, as a table is made anew while these stay. */
const known = new WeakMap<StoredTable['columns'], ReadTable>();

/**
 * Of a versioned table the versions that are events, side by side: those of a million rows that lie far apart are fetched from memory one by
 * one, several times a query. Put together once, each column when it is first read, and kept with the table.
 */
export function eventsAlone(source: Source): Alone {
  const { table, shape } = source;
  const rows = presentRows(source);
  if (typeof rows === 'number') return { source, rows: null };
  const alone = known.get(table.columns) ?? put(table, rows);
  known.set(table.columns, alone);
  return { source: { table: alone, shape }, rows };
}

function put({ name, columns, dimensions }: StoredTable, rows: Int32Array): ReadTable {
  const made = new Map<string, StoredColumn>();
  const columnOf = (column: string): StoredColumn => {
    const one = made.get(column) ?? gathered(columns[column]!, rows);
    made.set(column, one);
    return one;
  };
  const properties = Object.keys(columns).map((column) => [column, { enumerable: true, get: () => columnOf(column) }] as const);
  return {
    name,
    length: rows.length,
    columns: Object.defineProperties({}, Object.fromEntries(properties)),
    dimensions,
    areEvents: true,
  };
}

function gathered(column: StoredColumn, rows: Int32Array): StoredColumn {
  switch (column.kind) {
    case 'codes':
      return { ...column, codes: pickAll(column.codes, rows, new Int32Array(rows.length)) };
    case 'flags':
      return { ...column, values: pickAll(column.values, rows, new Uint8Array(rows.length)) };
    case 'bigAmounts':
      return { ...column, values: Array.from(rows, (row) => column.values[row]!) };
    default:
      return { ...column, values: pickAll(column.values, rows, new Float64Array(rows.length)) };
  }
}

function pickAll<A extends Int32Array | Uint8Array | Float64Array>(from: A, rows: Int32Array, into: A): A {
  for (let place = 0; place < rows.length; place++) into[place] = from[rows[place]!]!;
  return into;
}
