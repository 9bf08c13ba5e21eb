import type { Dataset, partial } from '@salesperf/core';
import { datasetOfTables } from '@salesperf/core/executor';
import { tablesOf } from '../peers/ours/tables.ts';
import { calendar, metricOf, type QuestionName, questions } from '../workload.ts';
import { asOf } from '../world/calendar.ts';
import { currency } from '../world/words.ts';
import type { World } from '../world/world.ts';

/** A question as the library is asked it. */
export function queryOf(name: QuestionName): Parameters<typeof partial>[1] {
  const { kpis, by, over } = questions[name];
  return { metrics: kpis.map(metricOf), by: [by], over, asOf, calendar };
}

export const datasetOf = (world: World): Dataset => datasetOfTables(tablesOf(world), asOf, { currency });
