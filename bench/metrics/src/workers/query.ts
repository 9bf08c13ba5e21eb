import type { Dataset, Query } from '@salesperf/core';
import { datasetOfTables } from '@salesperf/core/executor';
import { tablesOf } from '../peers/ours/tables.ts';
import { calendar, metricOf, type QuestionName, questions } from '../workload.ts';
import { asOf } from '../world/calendar.ts';
import { currency } from '../world/words.ts';
import type { World } from '../world/world.ts';

/** A question as the library is asked it. */
export function queryOf(name: QuestionName): Query {
  const { kpis, by, over } = questions[name];
  return { metrics: kpis.map(metricOf), by: [by], over, asOf, calendar };
}

/** The same for one of several shares of its metrics: those that are alike stand beside each other, so they are dealt out one by one. */
export const someOf = (query: Query, share: number, shares: number): Query => ({
  ...query,
  metrics: query.metrics.filter((_, index) => index % shares === share),
});

export const datasetOf = (world: World): Dataset => datasetOfTables(tablesOf(world), asOf, { currency });
