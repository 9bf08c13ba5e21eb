import { quoted } from '../sql.ts';

/** Columns, quoted and separated. */
export const names = (columns: readonly string[], of?: string): string => columns.map((column) => (of ? `${of}.${quoted(column)}` : quoted(column))).join(', ');

/** Expressions under names. */
export const aliased = (cells: Readonly<Record<string, string>>): string =>
  Object.entries(cells)
    .map(([column, cell]) => `${cell} AS ${quoted(column)}`)
    .join(', ');

/** `SELECT *` with some columns written otherwise. */
export const replacing = (cells: Readonly<Record<string, string>>): string => (Object.keys(cells).length > 0 ? `* REPLACE (${aliased(cells)})` : '*');

/** Won or lost. */
export const isEnd = (status: string): string => `${status} IN ('won', 'lost')`;

/** The records as they were given, as SQL finds them. */
export const given = (entity: string): string => `given.${quoted(entity)}`;
/** A table that metrics read. */
export const known = (table: string): string => `known.${quoted(table)}`;
/** What known tables are made from: every column of the model, though the source lacks it. */
export const past = (table: string): string => `past.${quoted(table)}`;

export const create = (table: string, query: string): string => `CREATE OR REPLACE TABLE ${table} AS ${query}`;
