import { at, count, divide, over, previous } from '../../metric/build.ts';
import { metric } from '../../metric/metric.ts';
import { customers } from '../../model/customers.ts';
import type { WorkedExample } from '../example.ts';
import { marketing, paidMarketing } from './marketing.ts';

const newCustomers = at(customers.since, count(customers));

/** Sales and marketing spend ÷ customers whose first payment lies in the period. */
export const cac = metric({
  id: 'cac',
  group: 'productivity',
  indicator: 'lagging',
  better: 'lower',
  label: { en: 'Customer acquisition cost', ru: 'Стоимость привлечения клиента (CAC)' },
  explanation: {
    en: 'What it cost, in sales and marketing together, to win one new customer.',
    ru: 'Во сколько вместе с маркетингом и продажами обошёлся один новый клиент.',
  },
  mistake: {
    en: 'Setting the spend of a period against customers who had been won over long before: where the sales cycle is long, read the lagged part. A customer who comes back is not new.',
    ru: 'Соотносить расходы периода с клиентами, которых убедили задолго до него: при длинном цикле продаж смотрите часть со сдвигом. Вернувшийся клиент — не новый.',
  },
  notFor: {
    en: 'What a customer brings (clv_historic) or what a unit of new revenue costs (cac_ratio). It cannot be broken down by salesperson, since spend belongs to nobody.',
    ru: 'Не показывает, сколько приносит клиент (clv_historic) и во что обходится рубль новой выручки (cac_ratio). По менеджерам не разбивается: расходы никому из них не принадлежат.',
  },
  source: { title: 'P. W. Farris et al., Marketing Metrics, 2nd ed. (2010), “Acquisition versus Retention”: average acquisition cost' },
  parts: {
    blended: divide(marketing, newCustomers, 'no new customers'),
    lagged: divide(over(previous(), marketing), newCustomers, 'no new customers'),
    paid: divide(paidMarketing, at(customers.since, count(customers, { paid: true })), 'no new customers'),
  },
  partLabels: {
    blended: { en: 'all spend', ru: 'все расходы' },
    lagged: { en: 'spend of the period before', ru: 'расходы предыдущего периода' },
    paid: { en: 'paid channels', ru: 'платные каналы' },
  },
});

const quarter4 = { from: '2023-10-01T00:00:00+02:00', to: '2024-01-01T00:00:00+01:00', currency: 'EUR' } as const;
const quarter1 = { from: '2024-01-01T00:00:00+01:00', to: '2024-04-01T00:00:00+02:00', currency: 'EUR' } as const;

export const example = {
  from: '2024-01-01',
  to: '2024-04-01',
  zone: 'Europe/Berlin',
  asOf: '2024-04-01T00:00:00+02:00',
  records: {
    spend: [
      { ...quarter4, channel: 'sales', paid: false, amount: '30000' },
      { ...quarter1, channel: 'sales', paid: false, amount: '30000' },
      { ...quarter1, channel: 'ads', paid: true, amount: '6000' },
    ],
    customers: [
      { id: 'acme', paid: true, since: '2024-01-15T10:00:00+01:00' },
      { id: 'borg', paid: false, since: '2024-02-15T10:00:00+01:00' },
      { id: 'cora', paid: false, since: '2024-03-15T10:00:00+01:00' },
      { id: 'dion', paid: false, since: '2024-03-31T23:30:00+02:00' },
      { id: 'elba', paid: true, since: '2022-06-01T10:00:00+02:00' },
    ],
  },
  because: {
    en: 'Four customers are new, elba has been one since 2022. 36,000 ÷ 4 = 9,000; with the 30,000 of the quarter before, 7,500; the 6,000 for advertising brought one.',
    ru: 'Новых клиентов четыре, elba — клиент с 2022 года. 36 000 ÷ 4 = 9 000; с расходами предыдущего квартала, 30 000, — 7 500; реклама за 6 000 привела одного.',
  },
  expected: [
    { part: 'blended', value: '9000', numerator: '36000', denominator: 4 },
    { part: 'lagged', value: '7500', numerator: '30000', denominator: 4 },
    { part: 'paid', value: '6000', numerator: '6000', denominator: 1 },
  ],
} satisfies WorkedExample;
