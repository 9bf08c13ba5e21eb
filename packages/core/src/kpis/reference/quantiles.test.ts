import { describe, expect, it } from 'vitest';
import { quantileRanks } from '../../analysis/statistics/order.ts';
import type { Cell } from '../../engine/cell.ts';
import { at, quantile } from '../../metric/build.ts';
import { metric } from '../../metric/metric.ts';
import { deals, type Records } from '../../model/index.ts';
import { ask } from '../ask.ts';
import { averageDealSize, closedWonCycleMedian } from '../catalogue.ts';
import fixtures from './fixtures/quantiles.json' with { type: 'json' };

const asked = { from: '2026-01-01', to: '2026-02-01', zone: 'UTC', asOf: '2026-02-01T00:00:00Z' };
const closedAt = Date.parse('2026-01-15T09:00:00Z');
const wonFor = (amounts: readonly number[]): Records => ({
  deals: amounts.map((amount, index) => ({ id: `d${index}`, status: 'won', createdAt: closedAt, closedAt, amount: String(amount), currency: 'EUR' })),
});
const words = { en: 'Amount', ru: 'Сумма' };
const sizeAt = (p: number) =>
  metric({ id: 'size', group: 'funnel', indicator: 'lagging', label: words, value: at(deals.closedAt, quantile(p, deals.amount, { status: 'won' })) });
const answer = (p: number, amounts: readonly number[]): Cell => ask([sizeAt(p)], wonFor(amounts), asked).cells[0]!;

describe('quantiles are type 7', () => {
  it.each(fixtures.quantiles)('$id, to the last digit: amounts are exact', ({ input: { values, probs }, expected }) => {
    expect(probs.map((p) => answer(p, values).value)).toEqual(expected.type7.map(String));
  });

  it('quantile-days as days: closed_won_cycle_median', () => {
    const { input, expected } = fixtures.quantiles.find(({ id }) => id === 'quantile-days')!;
    const records: Records = {
      deals: input.values.map((days, index) => ({ id: `d${index}`, status: 'won', createdAt: closedAt - days * 86_400_000, closedAt })),
    };
    expect(ask([closedWonCycleMedian], records, asked).cells[0]!.value).toBe(expected.type7[input.probs.indexOf(0.5)]);
  });
});

it('median-ci-order-statistics: the median has the order statistics around it as interval', () => {
  const {
    input: { values },
    expected,
  } = fixtures.median;
  expect(quantileRanks(values.length, 0.5)).toEqual([expected.lowerRank, expected.upperRank]);
  const [mean, median] = ask([averageDealSize], wonFor(values), asked).cells;
  expect(median).toMatchObject({ value: String(expected.median), interval: [expected.lower, expected.upper].map(String), n: values.length });
  expect(Number(mean!.value)).toBeCloseTo(expected.mean, 9);
});
