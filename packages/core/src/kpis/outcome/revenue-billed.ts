import { at, sum } from '../../metric/build.ts';
import { metric } from '../../metric/metric.ts';
import { invoices } from '../../model/invoices.ts';
import type { WorkedExample } from '../example.ts';

/** The amounts of the invoices issued in the period; a credit note counts below zero on its own day. */
export const revenueBilled = metric({
  id: 'revenue_billed',
  group: 'outcome',
  indicator: 'lagging',
  better: 'higher',
  label: { en: 'Revenue billed', ru: 'Выставленные счета' },
  explanation: {
    en: 'How much was invoiced in the period, less the credit notes issued in it.',
    ru: 'На какую сумму выставлены счета в периоде за вычетом выписанных в нём корректировок.',
  },
  mistake: {
    en: 'Taking a credit note back into the month of its invoice: then a month that was reported changes afterwards.',
    ru: 'Относить корректировку к месяцу исходного счёта: тогда уже отчитанный месяц меняется задним числом.',
  },
  notFor: {
    en: 'What was sold (revenue) or has been paid (revenue_cash). A contract billed once a year stands in one month: take mrr for its course.',
    ru: 'Не показывает, сколько продано (revenue) и сколько оплачено (revenue_cash). Годовой договор со счётом раз в год попадает в один месяц: его ход показывает mrr.',
  },
  source: { title: 'R. Kimball, M. Ross, The Data Warehouse Toolkit, 3rd ed. (2013), “Order Management”: invoice transactions' },
  value: at(invoices.issuedAt, sum(invoices.amount)),
});

export const example = {
  from: '2026-01-01',
  to: '2026-03-01',
  zone: 'Europe/Berlin',
  asOf: '2026-03-01T00:00:00+01:00',
  every: 'month',
  records: {
    invoices: [
      { id: 'i1', customer: 'acme', issuedAt: '2026-01-12T10:00:00+01:00', amount: '6000', currency: 'EUR' },
      { id: 'i2', customer: 'borg', issuedAt: '2026-01-31T23:30:00+01:00', amount: '1500', currency: 'EUR' },
      { id: 'i3', customer: 'acme', issuedAt: '2026-02-10T10:00:00+01:00', amount: '-2000', currency: 'EUR' },
    ],
  },
  because: {
    en: 'Both invoices are of January, one of them by half an hour. The credit note counts in February and leaves January as it was.',
    ru: 'Оба счёта январские, один — за полчаса до февраля. Корректировка приходится на февраль и январь не меняет.',
  },
  expected: [
    { start: '2026-01-01', value: '7500', n: 2 },
    { start: '2026-02-01', value: '-2000', n: 1 },
  ],
} satisfies WorkedExample;
