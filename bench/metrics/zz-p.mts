// Only the stock KPIs, to see where they spend their time.
import { tabulate } from '@salesperf/core';
import { datasetOfTables } from '@salesperf/core/executor';
import { calendar, metricOf, questions } from './src/workload.ts';
import { asOf } from './src/world/calendar.ts';
import { currency } from './src/world/words.ts';
import { tablesOf } from './src/peers/ours/tables.ts';
import { makeWorld } from './src/world/world.ts';
import { sizes } from './src/world/size.ts';
const [,, size = 'M', ids = '', n = '200'] = process.argv;
const data = datasetOfTables(tablesOf(makeWorld(sizes[size as 'M'])), asOf, { currency });
const q = { metrics: ids.split(',').map((i) => metricOf(i as any)), by: ['owner'], over: questions.t1.over, asOf, calendar };
const ts: number[] = []; for (let i = 0; i < Number(n); i++) { const b = performance.now(); tabulate(data, q); ts.push(performance.now() - b); }
ts.sort((a, b) => a - b); console.log(ids, 'min', ts[0]!.toFixed(2), 'median', ts[ts.length >> 1]!.toFixed(2));
