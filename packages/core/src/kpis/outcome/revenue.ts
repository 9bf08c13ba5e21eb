import { metric } from '../../metric/metric.ts';
import type { WorkedExample } from '../example.ts';
import { bookings } from './bookings.ts';

/** Bookings: the amounts of the deals won in the period, credited by share, at the exchange rate of the day of each close. */
export const revenue = metric({
  id: 'revenue',
  group: 'outcome',
  indicator: 'lagging',
  better: 'higher',
  label: { en: 'Revenue (bookings)', ru: 'Выручка (выигранные сделки)' },
  explanation: {
    en: 'What the deals won in the period are worth, each credited to those who won it.',
    ru: 'На какую сумму выиграны сделки в периоде, с зачётом каждому, кто её выиграл.',
  },
  mistake: {
    en: 'Giving everybody who took part the whole amount, so that the people add up to more than the team. Shares add up to the deal to the last unit, and overlay credit stands apart.',
    ru: 'Засчитывать каждому участнику всю сумму, так что сумма по людям больше, чем у отдела. Доли сходятся с суммой сделки до последнего знака, а вклад помогавших сверх долей стоит отдельно.',
  },
  notFor: {
    en: 'What was invoiced (revenue_billed) or paid (revenue_cash): a refund does not undo a won deal. For money that comes every month take mrr.',
    ru: 'Не показывает, сколько выставлено (revenue_billed) и сколько получено (revenue_cash): возврат не отменяет выигранную сделку. Регулярные поступления — это mrr.',
  },
  source: { title: 'Salesforce: revenue splits add up to 100 %, overlay splits stand beside them' },
  value: bookings,
});

const made = { owner: 'anna', createdAt: '2023-12-10T10:00:00+01:00' } as const;

export const example = {
  from: '2024-01-01',
  to: '2024-04-01',
  zone: 'Europe/Berlin',
  asOf: '2024-04-01T00:00:00+02:00',
  currency: 'EUR',
  rates: [
    { currency: 'USD', from: Date.parse('2024-01-01T00:00:00Z'), rate: '0.905' },
    { currency: 'USD', from: Date.parse('2024-03-25T00:00:00Z'), rate: '0.92' },
  ],
  by: ['owner'],
  records: {
    deals: [
      { id: 'd1', ...made, status: 'won', closedAt: '2024-02-20T10:00:00+01:00', amount: '20000', currency: 'EUR' },
      { id: 'd2', ...made, status: 'won', closedAt: '2024-03-25T10:00:00+01:00', amount: '30000', currency: 'USD' },
      { id: 'd3', ...made, status: 'lost', closedAt: '2024-02-01T10:00:00+01:00', amount: '5000', currency: 'EUR' },
    ],
    splits: [
      { deal: 'd1', owner: 'anna', share: 0.6, role: 'split' },
      { deal: 'd1', owner: 'boris', share: 0.4, role: 'split' },
      { deal: 'd1', owner: 'clara', share: 1, role: 'overlay' },
    ],
  },
  because: {
    en: 'd1 brings Anna 12,000 and Boris 8,000; Clara helped beside them and adds nothing to the sum. d2 is worth 27,600 at the rate of its close.',
    ru: 'd1 приносит Анне 12 000, Борису 8 000; Клара помогала сверх долей и суммы не увеличивает. d2 по курсу на день закрытия стоит 27 600.',
  },
  expected: [{ value: '47600' }, { group: { owner: 'anna' }, value: '39600' }, { group: { owner: 'boris' }, value: '8000' }],
} satisfies WorkedExample;
