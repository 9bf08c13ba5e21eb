import { at, mean, median } from '../../metric/build.ts';
import { positive } from '../../metric/filter.ts';
import { metric } from '../../metric/metric.ts';
import { deals } from '../../model/deals.ts';
import type { WorkedExample } from '../example.ts';

const won = { status: 'won', amount: positive } as const;

/** Mean and median amount of the deals won in the period for more than zero, at the exchange rate of the day each was won. */
export const averageDealSize = metric({
  id: 'average_deal_size',
  group: 'funnel',
  indicator: 'lagging',
  better: 'higher',
  label: { en: 'Average deal size', ru: 'Средний размер сделки' },
  explanation: {
    en: 'How much a deal won in the period brought: on average, and in the middle of the field.',
    ru: 'Сколько принесла выигранная в периоде сделка: в среднем и по середине ряда.',
  },
  mistake: {
    en: 'Giving the mean alone, which a single large deal moves, or letting open deals and deals without a price into it.',
    ru: 'Показывать одно среднее, которое сдвигает единственная крупная сделка, или брать в расчёт открытые сделки и сделки без цены.',
  },
  notFor: {
    en: 'How much was sold in all (revenue). If only a few deals are won, compare the medians, not the means.',
    ru: 'Не показывает, сколько продано всего (revenue). Если выиграно немного сделок, сравнивайте медианы, а не средние.',
  },
  source: { title: 'R. J. Hyndman and Y. Fan, “Sample Quantiles in Statistical Packages”, The American Statistician 50 (1996), type 7, for the median' },
  parts: { mean: at(deals.closedAt, mean(deals.amount, won)), median: at(deals.closedAt, median(deals.amount, won)) },
  partLabels: { mean: { en: 'mean', ru: 'среднее' }, median: { en: 'median', ru: 'медиана' } },
});

const january = { status: 'won', createdAt: '2025-12-10T10:00:00+01:00', closedAt: '2026-01-15T10:00:00+01:00', currency: 'EUR' } as const;

export const example = {
  from: '2026-01-01',
  to: '2026-02-01',
  zone: 'Europe/Berlin',
  asOf: '2026-02-01T00:00:00+01:00',
  records: {
    deals: [
      { id: 'd1', ...january, amount: '1000' },
      { id: 'd2', ...january, amount: '2000' },
      { id: 'd3', ...january, amount: '9000' },
      { id: 'd4', ...january, amount: '0' },
      { id: 'd5', ...january },
      { id: 'd6', status: 'open', createdAt: '2026-01-05T10:00:00+01:00', amount: '50000', currency: 'EUR' },
    ],
  },
  because: {
    en: '1,000, 2,000 and 9,000 are won: 4,000 on average, 2,000 in the middle. d4 was free, d5 has no amount and is left out with that reason, d6 is still open.',
    ru: 'Выиграны сделки на 1000, 2000 и 9000: в среднем 4000, посередине 2000. Сделка d4 бесплатная, у d5 нет суммы, и она исключена с этой причиной, d6 ещё открыта.',
  },
  expected: [
    { part: 'mean', value: '4000', numerator: '12000', denominator: 3, excluded: { 'amount missing': 1 } },
    { part: 'median', value: '2000', n: 3, excluded: { 'amount missing': 1 } },
  ],
} satisfies WorkedExample;
