import { at, count, share } from '../../metric/build.ts';
import { positive } from '../../metric/filter.ts';
import { metric } from '../../metric/metric.ts';
import type { WorkedExample } from '../example.ts';
import { accounts } from './accounts.ts';

/** Of the customers with a running contract at the start of the period, the share that has none at its end. */
export const logoChurn = metric({
  id: 'logo_churn',
  group: 'outcome',
  indicator: 'lagging',
  better: 'lower',
  label: { en: 'Customer churn', ru: 'Коэффициент оттока' },
  explanation: {
    en: 'Of the customers there were when the period began, the share that is gone when it ends.',
    ru: 'Какая доля клиентов, бывших на начало периода, ушла к его концу.',
  },
  mistake: {
    en: 'Putting customers won during the period into the denominator, so that growth looks like loyalty; or counting who paused and was back before the end.',
    ru: 'Добавлять в знаменатель клиентов, пришедших в периоде, так что рост выглядит как верность; или считать ушедшими тех, кто прервался и до конца периода вернулся.',
  },
  notFor: {
    en: 'How much money was lost (grr), or at what age customers leave (retention_cohorts). Do not multiply months into a year: ask for the year.',
    ru: 'Не показывает, сколько денег потеряно (grr) и в каком возрасте уходят (retention_cohorts). Не пересчитывайте месяцы в год: возьмите год целиком.',
  },
  source: { title: 'P. W. Farris et al., Marketing Metrics, 2nd ed. (2010), “Customers, Recency, and Retention”: retention rate' },
  value: at(accounts.period, share(count(accounts, { opening: positive }), { closing: { atMost: 0 } })),
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
      { customer: 'borg', at: '2026-03-03T10:00:00+01:00', mrr: '0', currency: 'EUR' },
      { customer: 'borg', at: '2026-03-25T10:00:00+01:00', mrr: '200', currency: 'EUR' },
      { customer: 'cora', at: '2026-01-05T10:00:00+01:00', mrr: '300', currency: 'EUR' },
      { customer: 'elba', at: '2026-03-05T10:00:00+01:00', mrr: '500', currency: 'EUR' },
      { customer: 'elba', at: '2026-03-20T10:00:00+01:00', mrr: '0', currency: 'EUR' },
    ],
  },
  because: {
    en: 'Of the three customers of 1 March only Acme is gone at the end; Borg paused and came back. Elba came and left within the month.',
    ru: 'Из трёх клиентов на 1 марта к концу месяца ушла только Acme; Borg прервалась и вернулась. Elba пришла и ушла в пределах месяца.',
  },
  expected: [{ value: 1 / 3, numerator: 1, denominator: 3 }],
} satisfies WorkedExample;
