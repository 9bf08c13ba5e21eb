import { at, median } from '../../metric/build.ts';
import { metric } from '../../metric/metric.ts';
import { deals } from '../../model/deals.ts';
import type { WorkedExample } from '../example.ts';
import { cycle } from './cycle.ts';

/** Median of the days from creation to the win, over the deals won in the period. */
export const closedWonCycleMedian = metric({
  id: 'closed_won_cycle_median',
  group: 'funnel',
  indicator: 'lagging',
  better: 'lower',
  label: { en: 'Median cycle of won deals', ru: 'Медианный цикл выигранных сделок' },
  explanation: {
    en: 'Half of the deals won in the period took no longer than this many days from creation to the win.',
    ru: 'Половина сделок, выигранных в периоде, заняла от создания до выигрыша не больше стольких дней.',
  },
  mistake: {
    en: 'Calling this number the sales cycle: the deals still open are not in it, so it is always too short. It stands here only under its own name.',
    ru: 'Называть это число циклом продаж: открытых сделок в нём нет, поэтому оно всегда занижено. Здесь оно есть только под собственным именем.',
  },
  notFor: {
    en: 'How long a deal takes (sales_cycle), or how soon deals are won when the open and lost ones are reckoned with (time_to_win).',
    ru: 'Не показывает, сколько длится сделка (sales_cycle) и как скоро сделки выигрываются с учётом открытых и проигранных (time_to_win).',
  },
  source: { title: 'R. J. Hyndman and Y. Fan, “Sample Quantiles in Statistical Packages”, The American Statistician 50 (1996), type 7' },
  value: at(deals.closedAt, median(cycle, { status: 'won' })),
});

export const example = {
  from: '2026-01-01',
  to: '2026-02-01',
  zone: 'Europe/Berlin',
  asOf: '2026-02-01T00:00:00+01:00',
  records: {
    deals: [
      { id: 'd1', status: 'won', createdAt: '2026-01-05T10:00:00+01:00', closedAt: '2026-01-15T10:00:00+01:00' },
      { id: 'd2', status: 'won', createdAt: '2026-01-02T10:00:00+01:00', closedAt: '2026-01-22T10:00:00+01:00' },
      { id: 'd3', status: 'won', createdAt: '2025-12-02T10:00:00+01:00', closedAt: '2026-01-31T10:00:00+01:00' },
      { id: 'd4', status: 'open', createdAt: '2025-07-01T10:00:00+02:00' },
    ],
  },
  because: {
    en: 'The wins of January took 10, 20 and 60 days, and 20 is in the middle. d4, open for half a year, is not among them.',
    ru: 'Выигранные в январе сделки заняли 10, 20 и 60 дней, посередине — 20. Сделки d4, открытой полгода, среди них нет.',
  },
  expected: [{ value: 20, n: 3 }],
} satisfies WorkedExample;
