import { describe, expect, it } from 'vitest';
import { dataset } from '../dataset/dataset.ts';
import { asOf, at, count, elapsed, firstAfter, medianTime, over, per, toDate } from '../metric/build.ts';
import type { Metric } from '../metric/definition.ts';
import { metric } from '../metric/metric.ts';
import { activities, deals, type Records } from '../model/index.ts';
import { periods } from '../time/period.ts';
import type { Cell } from './cell.ts';
import { evaluate } from './evaluate.ts';

const on = (moment: string): number => Date.parse(moment);
const week = periods({ from: '2026-03-02', to: '2026-03-09', zone: 'UTC', every: 'day' });
const label = { en: 'Own', ru: 'Своя' };

const ask = (records: Records, one: Metric, by: readonly string[] = []): readonly Cell[] =>
  evaluate(dataset(records), { metrics: [one], by, over: week, asOf: on('2026-04-01T00:00:00Z') }).cells;

describe('a table of one row a unit', () => {
  const records: Records = {
    deals: [
      { id: 'd1', owner: 'ann', product: 'red', status: 'open', createdAt: on('2026-03-01T10:00:00Z') },
      { id: 'd2', owner: 'bob', product: 'blue', status: 'open', createdAt: on('2026-03-01T10:00:00Z') },
    ],
    activities: [{ id: 'a', deal: 'd1', at: on('2026-03-03T00:00:00Z') }],
  };

  it('whose unit is asked for as a breakdown too stands in its own group', () => {
    const reps = per('reps', 'owner', { open: asOf(count(deals)) });
    const one = metric({ id: 'own', group: 'funnel', indicator: 'lagging', label, by: ['owner'], value: at(reps.period, count(reps)) });
    const groups = ask(records, one, ['product']).map(({ group }) => JSON.stringify(group));
    expect([...new Set(groups)].sort()).toEqual([
      '{"owner":"ann"}',
      '{"owner":"bob"}',
      '{"product":"blue","owner":"bob"}',
      '{"product":"blue"}',
      '{"product":"red","owner":"ann"}',
      '{"product":"red"}',
      '{}',
    ]);
  });

  it('has the period of the window it is asked in', () => {
    const pipeline = per('pipeline', 'deal', { open: asOf(count(deals)) });
    const touched = medianTime(elapsed('hours', pipeline.period, firstAfter(pipeline.period, activities.at, 'deal')));
    const one = metric({ id: 'own', group: 'funnel', indicator: 'lagging', label, value: over(toDate('week'), at(pipeline.period, touched)) });
    const thursday = ask({ ...records, deals: records.deals!.slice(0, 1) }, one).find(({ start }) => start === '2026-03-05')!;
    expect(thursday).toMatchObject({ value: 24, n: 1 });
  });
});
