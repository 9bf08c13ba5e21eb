import { at, count } from '../../metric/build.ts';
import { metric } from '../../metric/metric.ts';
import { customers } from '../../model/customers.ts';
import type { WorkedExample } from '../example.ts';

/** Customers whose first payment ever lies in the period. */
export const newCustomers = metric({
  id: 'new_customers',
  group: 'outcome',
  indicator: 'lagging',
  better: 'higher',
  label: { en: 'New customers', ru: 'Новые клиенты' },
  explanation: {
    en: 'How many customers paid for the first time ever in the period.',
    ru: 'Сколько клиентов впервые заплатили в периоде.',
  },
  mistake: {
    en: 'Counting contracts instead of customers: a renewal, a second contract or a customer who comes back is not a new one.',
    ru: 'Считать договоры вместо клиентов: продление, второй договор или возвращение клиента — это не новый клиент.',
  },
  notFor: {
    en: 'How many customers there are, or how many stay (logo_retention). What they cost is in cac, what they bring in clv_historic.',
    ru: 'Не показывает, сколько клиентов всего и сколько остаётся (logo_retention). Во что они обходятся, показывает cac, что приносят — clv_historic.',
  },
  source: { title: 'The sales guide behind salesperf: new customers, by their first payment' },
  value: at(customers.since, count(customers)),
});

export const example = {
  from: '2026-01-01',
  to: '2026-02-01',
  zone: 'Europe/Berlin',
  asOf: '2026-02-01T00:00:00+01:00',
  records: {
    customers: [{ id: 'acme', since: '2024-05-20T10:00:00+02:00' }, { id: 'borg' }, { id: 'cora' }],
    payments: [
      { id: 'p1', customer: 'acme', paidAt: '2026-01-08T10:00:00+01:00', amount: '500', currency: 'EUR' },
      { id: 'p2', customer: 'borg', paidAt: '2026-01-10T10:00:00+01:00', amount: '300', currency: 'EUR' },
      { id: 'p3', customer: 'borg', paidAt: '2026-01-20T10:00:00+01:00', amount: '300', currency: 'EUR' },
    ],
  },
  because: {
    en: 'Borg paid for the first time in January, twice, and is one new customer. Acme has been one since 2024, Cora has not paid yet.',
    ru: 'Borg впервые заплатила в январе, дважды, и это один новый клиент. Acme — клиент с 2024 года, Cora ещё не платила.',
  },
  expected: [{ value: 1 }],
} satisfies WorkedExample;
