import { deepStrictEqual } from 'node:assert';
import { dataset, evaluate, explain, formulaInWords, type Metric, periods } from '@salesperf/core';
import { callToDemo } from './call-to-demo.ts';
import { concentration, largestShare } from './concentration.ts';
import { dealUpsells } from './deal-upsells.ts';
import { records } from './records.ts';
import { repsAtQuota } from './reps-at-quota.ts';
import { ourDeals, seatsSold } from './seats-sold.ts';

const book = dataset(records, { currency: 'EUR', tables: [ourDeals] });
const metrics: readonly Metric[] = [dealUpsells, seatsSold, callToDemo, concentration, repsAtQuota];
const query = {
  metrics,
  over: periods({ from: '2026-01-01', to: '2026-04-01', zone: 'UTC' }),
  asOf: Date.parse('2026-04-01T00:00:00Z'),
  reducers: { largest_share: largestShare },
};
const { cells } = evaluate(book, query);
const answerTo = ({ id }: Metric): unknown => cells.find(({ metric }) => metric === id)!.value;

for (const metric of metrics) console.log(`${metric.label.en}: ${answerTo(metric)}\n  ${formulaInWords(metric, 'en')}`);

// Counted by hand from records.ts.
deepStrictEqual(metrics.map(answerTo), [2, 40, 0.5, 0.9, 0.5]);

// The rows behind a number: d3 is won but does not say how many seats.
const seats = cells.find(({ metric }) => metric === 'seats_sold')!;
const [behind] = explain(book, query, seats);
console.log(
  `\nBehind "${seatsSold.label.en}": ${behind!.counted.map(({ id }) => id).join(', ')}; left out: ${behind!.excluded.map(({ id, reason }) => `${id} (${reason})`).join(', ')}`,
);
deepStrictEqual([behind!.counted.map(({ id }) => id), behind!.excluded, behind!.outOfScope], [['d1', 'd2'], [{ id: 'd3', reason: 'seats missing' }], 1]);

// The team's own column is a dimension as well.
const tiers = evaluate(book, { ...query, metrics: [seatsSold], by: ['tier'] }).cells;
deepStrictEqual(
  tiers.map(({ group, value, reason }) => [group, value, reason]),
  [
    [{}, 40, null],
    [{ tier: 'solo' }, null, 'seats missing'],
    [{ tier: 'team' }, 40, null],
  ],
);
