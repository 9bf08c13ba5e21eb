import { at, count, share } from '../../metric/build.ts';
import { positive } from '../../metric/filter.ts';
import { metric } from '../../metric/metric.ts';
import type { WorkedExample } from '../example.ts';
import { accounts } from './accounts.ts';

/** Of the customers with a running contract at the start of the period, the share that has one at its end. */
export const logoRetention = metric({
  id: 'logo_retention',
  group: 'outcome',
  indicator: 'lagging',
  better: 'higher',
  label: { en: 'Customer retention', ru: 'Коэффициент удержания' },
  explanation: {
    en: 'Of the customers there were when the period began, the share that is still there when it ends.',
    ru: 'Какая доля клиентов, бывших на начало периода, осталась к его концу.',
  },
  mistake: {
    en: 'Dividing the customers at the end by those at the start: then new customers make up for those who left. A customer leaves when the contract ends, not when it is cancelled.',
    ru: 'Делить число клиентов на конец периода на число на начало: тогда новые клиенты восполняют ушедших. Клиент уходит, когда кончается договор, а не когда приходит отказ.',
  },
  notFor: {
    en: 'How much money stays: a large customer counts like a small one (grr). Customers who come and go within the period are in neither side.',
    ru: 'Не показывает, сколько денег остаётся: крупный клиент здесь равен мелкому (grr). Пришедшие и ушедшие в пределах периода не учитываются.',
  },
  source: { title: 'P. W. Farris et al., Marketing Metrics, 2nd ed. (2010), “Customers, Recency, and Retention”: retention rate' },
  value: at(accounts.period, share(count(accounts, { opening: positive }), { closing: positive })),
});

export const example = {
  from: '2026-03-01',
  to: '2026-04-01',
  zone: 'Europe/Berlin',
  asOf: '2026-04-01T00:00:00+02:00',
  records: {
    subscriptionChanges: [
      { customer: 'acme', at: '2026-01-05T10:00:00+01:00', mrr: '100', currency: 'EUR' },
      { customer: 'acme', at: '2026-03-10T10:00:00+01:00', mrr: '0', currency: 'EUR' },
      { customer: 'borg', at: '2026-01-05T10:00:00+01:00', mrr: '200', currency: 'EUR' },
      { customer: 'borg', at: '2026-03-12T10:00:00+01:00', mrr: '150', currency: 'EUR' },
      { customer: 'cora', at: '2026-01-05T10:00:00+01:00', mrr: '300', currency: 'EUR' },
      { customer: 'dion', at: '2026-01-05T10:00:00+01:00', mrr: '400', currency: 'EUR' },
      { customer: 'elba', at: '2026-03-05T10:00:00+01:00', mrr: '500', currency: 'EUR' },
    ],
  },
  because: {
    en: 'Four customers were there on 1 March, and three of them at its end: Acme left, Borg pays less but stayed. Elba came during March and makes up for nobody.',
    ru: 'На 1 марта клиентов было четыре, к концу месяца осталось трое: Acme ушла, Borg платит меньше, но осталась. Elba пришла в марте и никого не восполняет.',
  },
  expected: [{ value: 3 / 4, numerator: 3, denominator: 4 }],
} satisfies WorkedExample;
