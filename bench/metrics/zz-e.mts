import { explain, evaluate } from '@salesperf/core';
import { datasetOfTables } from '@salesperf/core/executor';
import { calendar, metricOf, questions } from './src/workload.ts';
import { asOf } from './src/world/calendar.ts';
import { currency } from './src/world/words.ts';
import { tablesOf } from './src/peers/ours/tables.ts';
import { makeWorld } from './src/world/world.ts';
import { sizes } from './src/world/size.ts';
const data = datasetOfTables(tablesOf(makeWorld(sizes[(process.argv[2] ?? 'M') as 'M'])), asOf, { currency });
for (const id of [...questions.t1.kpis, ...questions.t2.kpis]) {
  const q = { metrics: [metricOf(id)], by: ['owner'], over: questions.t1.over, asOf, calendar };
  const cells = evaluate(data, q).cells.filter((c) => Object.keys(c.group).includes('owner'));
  const cell = cells[Math.floor(cells.length / 2)]!;
  const ts: number[] = []; let n = 0;
  for (let i = 0; i < 4; i++) { const b = performance.now(); const r = explain(data, q, cell); ts.push(performance.now() - b); n = r.reduce((s, t) => s + t.counted.length, 0); }
  console.log(id.padEnd(24), Math.min(...ts).toFixed(1), n);
}
