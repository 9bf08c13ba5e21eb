import { DOUBLE, type DuckDBConnection, INTEGER, UTINYINT } from '@duckdb/node-api';
import { type ColumnSchema, schemas, type WorldTable } from '../../world/schema.ts';
import { noCode } from '../../world/table.ts';
import type { World } from '../../world/world.ts';
import { type Kept, storeColumns } from './columns.ts';

/**
 * The instant of what has not come. In all columns but amounts an empty cell is a value of its own, as it is in the world: over columns that may
 * hold NULL the same counts took twice as long (82 ms in place of 38 for those of a million activities, on one thread).
 */
export const never = Date.parse('2040-01-01T00:00:00Z');

/**
 * Words are kept as their codes, in a byte: where a column is an ENUM, each comparison with a word turns every row into text. Instants are in ms.
 * Amounts are whole cents in a DOUBLE, whose sums are exact up to 9e15 and are not worked out in 128 bits.
 */
export function keptAs(column: string, schema: ColumnSchema): Kept {
  switch (schema.kind) {
    case 'flags':
      return { type: UTINYINT, as: 'UTINYINT', bring: (value) => value };
    case 'instants':
      return { type: DOUBLE, as: 'BIGINT', bring: (value) => (Number.isNaN(value) ? never : value) };
    case 'amounts':
      return { type: DOUBLE, as: 'DOUBLE', bring: (value) => (Number.isNaN(value) ? null : value) };
    case 'numbers':
      // Of probabilities whole per cent, so that what comes in and goes out again leaves nothing behind.
      return column === 'probability'
        ? { type: DOUBLE, as: 'DOUBLE', bring: (value) => Math.round(value * 100) }
        : { type: DOUBLE, as: 'USMALLINT', bring: (value) => (Number.isNaN(value) ? 0 : value) };
    case 'codes': {
      const { words } = schema;
      if (words === undefined) return { type: INTEGER, as: 'INTEGER', bring: (code) => code };
      return { type: UTINYINT, as: 'UTINYINT', bring: (code) => (code === noCode ? words.length : code) };
    }
  }
}

/** The versions that are in force stand together, so that the others are not read where only those count. */
const orders: Partial<Record<WorldTable, string>> = { deals: `ORDER BY "validTo" < ${never}, rowid` };

export async function storeTables(connection: DuckDBConnection, world: World): Promise<void> {
  for (const table of Object.keys(schemas) as WorldTable[]) {
    const rows = world[table] as unknown as Readonly<Record<string, ArrayLike<number>>>;
    const columns = Object.entries<ColumnSchema>(schemas[table]).map(([name, schema]) => ({ name, values: rows[name]!, ...keptAs(name, schema) }));
    await storeColumns(connection, table, columns, orders[table]);
  }
}
