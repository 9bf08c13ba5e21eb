import { describe, expect, it } from 'vitest';
import type { Cell } from '../../engine/cell.ts';
import { add, at, sum } from '../../metric/build.ts';
import type { Metric } from '../../metric/definition.ts';
import { negative } from '../../metric/filter.ts';
import { metric } from '../../metric/metric.ts';
import { payments } from '../../model/index.ts';
import { addDays } from '../../time/civil.ts';
import { type AskOptions, ask } from '../ask.ts';
import {
  averageDealSize,
  closedWonCycleMean,
  closedWonCycleMedian,
  dealsLost,
  dealsWon,
  lossReasons,
  openDeals,
  opportunities,
  pipelineValue,
  revenue,
  revenueCash,
  winRate,
  winRateAmount,
  winRateCohort,
} from '../catalogue.ts';
import { bookings } from '../outcome/bookings.ts';
import cases from './fixtures/kpis.json' with { type: 'json' };
import { quarter, rates } from './testing/quarter.ts';

const { input, expected } = cases['kpi-quarter-fixture'];
const [from, last] = input.period as [string, string];
const asked = { from, to: addDays(last, 1), zone: input.timeZone, currency: input.reportingCurrency, rates, asOf: '2024-06-30T22:00:00Z' };

const cellsOf = (one: Metric, options: Partial<AskOptions> = {}): readonly Cell[] => ask([one], quarter, { ...asked, ...options }).cells;
const answer = (one: Metric, options: Partial<AskOptions> = {}): Cell['value'] => cellsOf(one, options)[0]!.value;

describe('kpi-quarter-fixture', () => {
  it('counts a deal that was lost, reopened and won once, as won', () => {
    const { num, den, value } = expected.winRateByCount;
    expect(cellsOf(winRate)[0]).toMatchObject({ value, numerator: num, denominator: den, n: den });
    expect([answer(dealsWon), answer(dealsLost)]).toEqual([expected.closedInPeriod.won.length, expected.closedInPeriod.lost.length]);
  });

  it('is told as it was known at the time: on 15 February that deal was lost', () => {
    const { value, won, lost } = expected.winRateAsOf_2024_02_15;
    const asOf = '2024-02-15T00:00:00Z';
    expect(cellsOf(winRate, { asOf })[0]).toMatchObject({ value, numerator: won.length, denominator: won.length + lost.length });
    expect([answer(openDeals, { asOf }), answer(openDeals, { asOf: '2024-02-27T00:00:00Z' })]).toEqual([3, 5]);
  });

  it('follows the deals created in the quarter, at two moments', () => {
    const cohort = (asOf: string) => cellsOf(winRateCohort, { asOf }).map(({ part, value, numerator }) => [part, value, numerator]);
    const wanted = ({ won, value, open }: { won: number; value: number; open: number }) => [
      ['won', value, won],
      ['open', open / expected.createdCohort.created.length, open],
    ];
    expect(cohort('2024-03-31T22:00:00Z')).toEqual(wanted(expected.createdCohort.asOf_2024_03_31));
    expect(cohort('2024-06-30T22:00:00Z')).toEqual(wanted(expected.createdCohort.asOf_2024_06_30));
    expect(answer(opportunities)).toBe(expected.createdCohort.created.length);
  });

  it('ends at local midnight: 22:30 UTC is the next day in Berlin', () => {
    expect(answer(dealsLost, { from: '2024-04-01', to: '2024-05-01' })).toBe(1);
    expect(answer(dealsLost, { zone: 'UTC' })).toBe(2);
  });

  it('books each win at the rate of its day, to the last cent', () => {
    const { num, den, value } = expected.winRateByValue;
    expect(cellsOf(revenue)[0]).toMatchObject({ value: String(Number(expected.bookings.EUR)), currency: 'EUR', n: 7 });
    expect(cellsOf(winRateAmount)[0]).toMatchObject({ value, numerator: String(Number(num)), denominator: String(Number(den)) });
    expect(answer(revenue, { asOf: '2024-03-25T00:00:00Z' })).toBe('44000');
  });

  it('leaves a free deal out of the deal size', () => {
    const [mean, median] = cellsOf(averageDealSize);
    expect([Number(mean!.value), median!.value]).toEqual([Number(expected.averageDealSize.excludingZero), '10000']);
  });

  it('credits owners by their shares, which add up to the team', () => {
    const found = Object.fromEntries(cellsOf(revenue, { by: ['owner'] }).map(({ group, value }) => [group.owner ?? 'sum', Number(value).toFixed(2)]));
    expect(found).toEqual(expected.creditByOwner);
  });

  it('takes a refund out of the month in which it was paid back; it does not undo the win', () => {
    const { refunds, net } = expected.bookings;
    expect(cellsOf(revenueCash, { every: 'month' }).map(({ value }) => value)).toEqual(['0', '6000', String(Number(refunds))]);
    const afterRefunds = metric({
      id: 'net',
      group: 'outcome',
      indicator: 'lagging',
      label: { en: 'Bookings less refunds', ru: 'Продажи за вычетом возвратов' },
      value: add(bookings, at(payments.paidAt, sum(payments.amount, { amount: negative }))),
    });
    expect(answer(afterRefunds)).toBe(String(Number(net)));
  });

  it('takes the days of the deals won', () => {
    const { days, mean, median } = expected.salesCycleDaysWon;
    expect(cellsOf(closedWonCycleMean)[0]).toMatchObject({ value: expect.closeTo(mean, 12), n: Object.keys(days).length });
    expect(answer(closedWonCycleMedian)).toBe(median);
  });

  it('gives reasons to losses alone', () => {
    const found = (asked: string) => cellsOf(lossReasons).filter(({ part, group }) => part === asked && group.lossReason !== undefined);
    expect(Object.fromEntries(found('deals').map(({ group, value }) => [group.lossReason, value]))).toEqual(expected.lossReasons);
    expect(found('share').map(({ group, value }) => [group.lossReason, value])).toEqual([['price', 1]]);
  });

  it('keeps a deleted deal in past snapshots, and nowhere else', () => {
    // D5, D6, D8, D9 (30,000 USD at 0.905) and, until the 22nd, D12.
    const days = cellsOf(pipelineValue, { from: '2024-03-20', to: '2024-03-24', every: 'day' });
    expect(days.map(({ value }) => value)).toEqual(['70150', '70150', '63150', '63150']);
  });
});
