import { at, sum } from '../../metric/build.ts';
import { metric } from '../../metric/metric.ts';
import { payments } from '../../model/payments.ts';
import type { WorkedExample } from '../example.ts';

/** The amounts paid in the period; a refund counts below zero on the day it is paid out. */
export const revenueCash = metric({
  id: 'revenue_cash',
  group: 'outcome',
  indicator: 'lagging',
  better: 'higher',
  label: { en: 'Cash received', ru: 'Поступления' },
  explanation: {
    en: 'How much money customers paid in the period, less what was paid back in it.',
    ru: 'Сколько денег клиенты заплатили в периоде за вычетом возвращённого в нём.',
  },
  mistake: {
    en: 'Letting a refund undo the sale it belongs to: it is a payment of its own, on its own day, and the months before stay as they were.',
    ru: 'Отменять возвратом ту продажу, к которой он относится: это отдельный платёж своего дня, и прошлые месяцы остаются прежними.',
  },
  notFor: {
    en: 'What was sold (revenue) or invoiced (revenue_billed). Advance payments make it run ahead, late payers make it lag.',
    ru: 'Не показывает, сколько продано (revenue) и сколько выставлено (revenue_billed). Предоплаты опережают продажи, а задержки платежей отстают от них.',
  },
  source: { title: 'R. Kimball, M. Ross, The Data Warehouse Toolkit, 3rd ed. (2013): transaction fact tables' },
  value: at(payments.paidAt, sum(payments.amount)),
});

export const example = {
  from: '2024-01-01',
  to: '2024-04-01',
  zone: 'Europe/Berlin',
  asOf: '2024-04-01T00:00:00+02:00',
  every: 'month',
  records: {
    payments: [
      { id: 'p1', customer: 'acme', paidAt: '2024-02-06T10:00:00+01:00', amount: '6000', currency: 'EUR' },
      { id: 'p2', customer: 'borg', paidAt: '2024-03-10T10:00:00+01:00', amount: '8000', currency: 'EUR' },
      { id: 'p3', customer: 'acme', paidAt: '2024-03-15T10:00:00+01:00', amount: '-6000', currency: 'EUR' },
    ],
  },
  because: {
    en: 'Acme paid 6,000 in February and got it back in March, where it stands against the 8,000 of Borg. Nothing was paid in January: that is zero.',
    ru: 'Acme заплатила 6 000 в феврале и получила их назад в марте, где они вычитаются из 8 000 от Borg. В январе платежей не было: это ноль.',
  },
  expected: [
    { start: '2024-01-01', value: '0', n: 0 },
    { start: '2024-02-01', value: '6000' },
    { start: '2024-03-01', value: '2000' },
  ],
} satisfies WorkedExample;
