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

/** The same for one of several shares of its metrics: those that are made of the same states stand beside each other, and stay together. */
export const someOf = (query: Query, share: number, shares: number): Query => {
  const before = (count: number): number => Math.round((query.metrics.length * count) / shares);
  return { ...query, metrics: query.metrics.slice(before(share), before(share + 1)) };
};

export const datasetOf = (world: World): Dataset => datasetOfTables(tablesOf(world), asOf, { currency });
