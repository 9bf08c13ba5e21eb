import type { DuckDBConnection } from '@duckdb/node-api';
import { isSalesperfError, type Metric, type Query } from '@salesperf/core';
import fc from 'fast-check';
import type { Scenario } from '../../../core/src/testing/records.ts';
import type { Prepared } from '../prepare.ts';
import { bothWays, differences, filled, type Mutation } from './world.ts';

/** How a question is grouped and filtered. */
export type Asked = Pick<Query, 'by' | 'where'>;

const groupings: readonly (readonly string[])[] = [
  [],
  ['owner'],
  ['team'],
  ['owner', 'product'],
  ['managers'],
  ['createdAt:month'],
  ['city', 'cohort:week'],
  ['region', 'managers'],
];
const filters: readonly NonNullable<Query['where']>[] = [
  { owner: ['ann', null] },
  { managers: ['bob', null] },
  { managers: ['cid'], team: ['red', null] },
  { product: [null] },
  { 'createdAt:month': [null] },
];

export const asked: fc.Arbitrary<Asked> = fc.record({
  by: fc.constantFrom(...groupings),
  where: fc.oneof({ weight: 4, arbitrary: fc.constant({}) }, fc.constantFrom(...filters)),
});

export type Differences = ReturnType<typeof differences>;

/** The same scenario in a database. */
export async function filledBy({ records, asOf, currency, rates, planRates }: Scenario, connection: DuckDBConnection): Promise<Prepared> {
  return filled(connection, { records, currency, rates, planRates }, asOf);
}

export interface Question {
  readonly metrics: readonly Metric[];
  readonly asked: Asked;
}

/** What SQL and memory answer differently; dimensions that no record has are not asked for. */
export async function disagreements(
  scenario: Scenario,
  { metrics, asked: { by = [], where = {} } }: Question,
  connection: DuckDBConnection,
  { prepared, mutate }: { readonly prepared?: Prepared | undefined; readonly mutate?: Mutation | undefined } = {},
): Promise<Differences> {
  const { over, asOf, calendar, ownZones } = scenario;
  const tables = prepared ?? (await filledBy(scenario, connection));
  try {
    return differences(await bothWays(tables, { metrics, by, where, over, asOf, calendar, ownZones }, connection, mutate));
  } catch (error) {
    if (!isSalesperfError(error) || error.code !== 'unknown_dimension') throw error;
    return disagreements(scenario, { metrics, asked: {} }, connection, { prepared: tables, mutate });
  }
}
