import { asOf, sum } from '../../metric/build.ts';
import { metric } from '../../metric/metric.ts';
import { deals } from '../../model/deals.ts';
import type { WorkedExample } from '../example.ts';

/** Amount of the deals open at the end of the period, at the exchange rate of that moment. */
export const pipelineValue = metric({
  id: 'pipeline_value',
  group: 'funnel',
  indicator: 'leading',
  better: 'higher',
  label: { en: 'Pipeline value', ru: 'Стоимость воронки' },
  explanation: {
    en: 'What the deals open at the end of the period were worth together, as their amounts stood then.',
    ru: 'Сколько вместе стоили сделки, открытые на конец периода, по их суммам на тот момент.',
  },
  mistake: {
    en: 'Answering for a past month with the amounts, statuses and exchange rates of today, or adding unlike currencies as if they were one.',
    ru: 'Отвечать за прошлый месяц сегодняшними суммами, статусами и курсами или складывать разные валюты как одну.',
  },
  notFor: {
    en: 'What will come of it (weighted_pipeline, forecast_rollup). How it came to be what it is says pipeline_movement.',
    ru: 'Не показывает, что из этого выйдет (weighted_pipeline, forecast_rollup). Почему сумма изменилась, видно из pipeline_movement.',
  },
  source: { title: 'R. Kimball and M. Ross, The Data Warehouse Toolkit, 3rd ed. (2013), on periodic snapshots and semi-additive facts' },
  value: asOf(sum(deals.amount, { status: 'open' })),
});

export const example = {
  from: '2026-01-01',
  to: '2026-02-01',
  zone: 'Europe/Berlin',
  asOf: '2026-02-10T00:00:00+01:00',
  currency: 'EUR',
  rates: [
    { currency: 'USD', from: Date.parse('2026-01-01T00:00:00+01:00'), rate: '0.9' },
    { currency: 'USD', from: Date.parse('2026-02-05T00:00:00+01:00'), rate: '0.8' },
  ],
  records: {
    deals: [
      { id: 'd1', status: 'open', createdAt: '2026-01-05T10:00:00+01:00', amount: '1500', currency: 'EUR' },
      { id: 'd2', status: 'won', createdAt: '2026-01-08T10:00:00+01:00', closedAt: '2026-02-03T10:00:00+01:00', amount: '2000', currency: 'EUR' },
      { id: 'd3', status: 'open', createdAt: '2026-01-12T10:00:00+01:00', amount: '1000', currency: 'USD' },
    ],
    changes: [
      { deal: 'd1', at: '2026-01-05T10:00:00+01:00', amount: '1000' },
      { deal: 'd1', at: '2026-02-05T10:00:00+01:00', amount: '1500' },
    ],
  },
  because: {
    en: 'At the end of January d1 stood at 1,000, d2 was still open, and 1,000 dollars were 900 euros: 1,000 + 2,000 + 900. Today’s amounts, statuses and rates would give 2,300.',
    ru: 'На конец января сумма d1 была 1000, d2 ещё была открыта, а 1000 долларов стоили 900 евро: 1000 + 2000 + 900. По сегодняшним суммам, статусам и курсу вышло бы 2300.',
  },
  expected: [{ value: '3900', n: 3 }],
} satisfies WorkedExample;
