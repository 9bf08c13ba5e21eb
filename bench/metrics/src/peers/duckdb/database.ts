import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { layoutOf } from '../../answers.ts';
import type { Question } from '../../workload.ts';
import type { World } from '../../world/world.ts';
import type { Ask } from '../peer.ts';
import { storeDays } from './axis.ts';
import { blankAnswers } from './blank.ts';
import { answerInto, prepare } from './statement.ts';
import { storeTables } from './store.ts';

export interface Database {
  readonly connection: DuckDBConnection;
  readonly close: () => void;
}

/** A database in memory that holds the world. */
export async function databaseOf(world: World, threads: number): Promise<Database> {
  const instance = await DuckDBInstance.create(':memory:', { threads: String(threads) });
  const connection = await instance.connect();
  await storeTables(connection, world);
  await storeDays(connection);
  const close = (): void => {
    connection.closeSync();
    instance.closeSync();
  };
  return { connection, close };
}

/** Answers a question by statements that are prepared before it is asked, one after the other. */
export async function asking(connection: DuckDBConnection, question: Question, statements: readonly string[]): Promise<Ask> {
  const layout = layoutOf(question);
  const prepared = await Promise.all(statements.map((sql) => prepare(connection, sql)));
  return async () => {
    const answers = blankAnswers(question, layout);
    for (const statement of prepared) await answerInto(statement, layout, answers);
    return answers;
  };
}
