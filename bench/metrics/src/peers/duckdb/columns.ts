import { type DuckDBConnection, DuckDBDataChunk, type DuckDBType } from '@duckdb/node-api';

/** What the values of a column are brought in as, and what they are kept as. */
export interface Kept {
  readonly type: DuckDBType;
  readonly as: string;
  readonly bring: (value: number) => number | null;
}

export interface Column extends Kept {
  readonly name: string;
  readonly values: ArrayLike<number>;
}

const chunkLength = 2048;

/** Makes a table of columns of one length. */
export async function storeColumns(connection: DuckDBConnection, table: string, columns: readonly Column[], order = ''): Promise<void> {
  await connection.run(`CREATE TEMP TABLE brought (${columns.map(({ name, type }) => `"${name}" ${type}`).join(', ')})`);
  const appender = await connection.createAppender('brought');
  const { length } = columns[0]!.values;
  for (let from = 0; from < length; from += chunkLength) appender.appendDataChunk(chunkOf(columns, from, Math.min(chunkLength, length - from)));
  appender.closeSync();
  const kept = columns.map(({ name, as }) => `"${name}"::${as} AS "${name}"`);
  await connection.run(`CREATE TABLE ${table} AS SELECT ${kept.join(', ')} FROM brought ${order}`);
  await connection.run('DROP TABLE brought');
}

function chunkOf(columns: readonly Column[], from: number, rows: number): DuckDBDataChunk {
  const types = columns.map(({ type }) => type);
  const chunk = DuckDBDataChunk.create(types, rows);
  for (const [place, { values, bring }] of columns.entries()) {
    const vector = chunk.getColumnVector(place);
    for (let row = 0; row < rows; row++) vector.setItem(row, bring(values[from + row]!));
    vector.flush();
  }
  return chunk;
}
