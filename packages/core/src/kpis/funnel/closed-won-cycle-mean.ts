import { at, mean } from '../../metric/build.ts';
import { metric } from '../../metric/metric.ts';
import { deals } from '../../model/deals.ts';
import type { WorkedExample } from '../example.ts';
import { cycle } from './cycle.ts';

/** Mean of the days from creation to the win, over the deals won in the period. */
export const closedWonCycleMean = metric({
  id: 'closed_won_cycle_mean',
  group: 'funnel',
  indicator: 'lagging',
  better: 'lower',
  label: { en: 'Mean cycle of won deals', ru: 'Средний цикл выигранных сделок' },
  explanation: {
    en: 'How many days the deals won in the period took on average, from creation to the win.',
    ru: 'Сколько дней в среднем заняли сделки, выигранные в периоде: от создания до выигрыша.',
  },
  mistake: {
    en: 'Calling this number the sales cycle: the deals still open are not in it, so it is always too short. It stands here only under its own name.',
    ru: 'Называть это число циклом продаж: открытых сделок в нём нет, поэтому оно всегда занижено. Здесь оно есть только под собственным именем.',
  },
  notFor: {
    en: 'How long a deal takes (sales_cycle). One very old deal moves the mean a long way: closed_won_cycle_median stays put.',
    ru: 'Не показывает, сколько длится сделка (sales_cycle). Одна очень долгая сделка сильно сдвигает среднее; медиана (closed_won_cycle_median) к этому устойчива.',
  },
  source: { title: 'fivetran/dbt_salesforce, avg_days_to_close: the mean over won opportunities' },
  value: at(deals.closedAt, mean(cycle, { status: 'won' })),
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
    en: 'The wins of January took 10, 20 and 60 days: 90 ÷ 3 = 30. d4, open for half a year, is not among them.',
    ru: 'Выигранные в январе сделки заняли 10, 20 и 60 дней: 90 ÷ 3 = 30. Сделки d4, открытой полгода, среди них нет.',
  },
  expected: [{ value: 30, numerator: 90, denominator: 3 }],
} satisfies WorkedExample;
