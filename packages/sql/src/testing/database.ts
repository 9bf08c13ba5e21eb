import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import type { Run, Statement } from '../statement.ts';

/** A DuckDB in memory. */
export async function database(): Promise<DuckDBConnection> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  return instance.connect();
}

export const runOn =
  (connection: DuckDBConnection): Run =>
  async ({ text, parameters }) => {
    const reader = await connection.runAndReadAll(text, [...parameters]);
    return reader.getRowObjectsJS();
  };

/** Puts other tables in place of all that there are. Statements without parameters go in one call. */
export async function fill(connection: DuckDBConnection, statements: Iterable<Statement>): Promise<void> {
  let texts = ['given', 'past', 'known'].map((schema) => `DROP SCHEMA IF EXISTS ${schema} CASCADE`);
  const flush = async (): Promise<void> => {
    if (texts.length > 0) await connection.run(texts.join(';\n'));
    texts = [];
  };
  for (const { text, parameters } of statements) {
    if (parameters.length === 0) texts.push(text);
    else {
      await flush();
      await connection.run(text, [...parameters]);
    }
  }
  await flush();
}
