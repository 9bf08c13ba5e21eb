import { type Cell, evaluate, explain, type Query } from '@salesperf/core';
import { datasetOfTables } from '@salesperf/core/executor';
import type { Figures } from '../figures.ts';
import { tablesOf } from '../peers/ours/tables.ts';
import { median, timed } from '../timed.ts';
import { calendar, metricOf, questions } from '../workload.ts';
import { asOf } from '../world/calendar.ts';
import { currency } from '../world/words.ts';
import type { World } from '../world/world.ts';

const rounds = 5;

/**
 * From a number to the records behind it (W5): for each KPI of both tiers one cell of a rep and a month in the middle of the table, with more
 * rows than most. `w5_ms` is the median time of the slowest KPI, `w5_median_ms` of the one in the middle.
 */
export function drillDownFigures(world: World): Figures {
  const data = datasetOfTables(tablesOf(world), asOf, { currency });
  const times = [...questions.t1.kpis, ...questions.t2.kpis].map((id) => {
    const query: Query = { metrics: [metricOf(id)], by: ['owner'], over: questions.t1.over, asOf, calendar };
    const cell = fullest(evaluate(data, query).cells);
    const taken: number[] = [];
    for (let round = 0; round < rounds; round++) timed(taken, () => assertExplained(cell, explain(data, query, cell)));
    return median(taken);
  });
  return { w5_ms: Math.max(...times), w5_median_ms: median(times) };
}

/** Of the cells of a rep that with the most rows. */
const fullest = (cells: readonly Cell[]): Cell => cells.filter(({ group }) => group.owner).reduce((most, cell) => (cell.n > most.n ? cell : most));

/** Records that are fewer than the rows of the cell explain it no more than none. */
function assertExplained(cell: Cell, tables: ReturnType<typeof explain>): void {
  const counted = tables.reduce((sum, table) => sum + table.counted.length, 0);
  if (counted < cell.n) throw new Error(`Cannot measure the drill-down of ${cell.metric}: ${counted} records for a number of ${cell.n} rows`);
}
