import type { DuckDBConnection } from '@duckdb/node-api';
import { type Cell, type DatasetOptions, evaluate, type Metric, type Query, type Records } from '@salesperf/core';
import { evaluateSql } from '../evaluate.ts';
import { type Prepared, prepare } from '../prepare.ts';
import type { Statement } from '../statement.ts';
import { fill, runOn } from './database.ts';

/** Records and how they are read. */
export interface World extends DatasetOptions {
  readonly records: Records;
}

/** A database with the tables of a world as of a moment, all made by SQL. */
export async function filled(connection: DuckDBConnection, { records, ...options }: World, asOf: number): Promise<Prepared> {
  const prepared = prepare(records, { ...options, asOf });
  await fill(connection, prepared.statements);
  return prepared;
}

/** A change to the statements of a query, to see that the comparison can fail. */
export type Mutation = (statement: Statement) => Statement;

export interface BothWays {
  readonly memory: readonly Cell[];
  readonly sql: readonly Cell[];
}

/** The cells of a query from memory and from a database. */
export async function bothWays(
  { header, dataset }: Prepared,
  query: Query,
  connection: DuckDBConnection,
  mutate: Mutation = (statement) => statement,
): Promise<BothWays> {
  const { cells: memory } = evaluate(dataset, query);
  const run = runOn(connection);
  const { cells: sql } = await evaluateSql(header, query, (statement) => run(mutate(statement)));
  return { memory, sql };
}

/** Cells that differ, as they are on both sides. */
export function differences({ memory, sql }: BothWays): readonly [Cell | undefined, Cell | undefined][] {
  const length = Math.max(memory.length, sql.length);
  const pairs = Array.from({ length }, (_, index): [Cell | undefined, Cell | undefined] => [memory[index], sql[index]]);
  return pairs.filter(([one, other]) => JSON.stringify(one) !== JSON.stringify(other));
}

/** Whether a metric is one that SQL answers: a reducer is a function, and from a table of units nothing can be looked up. */
export const isSayable = (metric: Metric): boolean => {
  const text = JSON.stringify(metric);
  return !text.includes('"node":"reducer"') && !(text.includes('"node":"per"') && text.includes('"node":"firstAfter"'));
};

export const hasFunnel = (metric: Metric): boolean => JSON.stringify(metric).includes('"node":"funnel"');
