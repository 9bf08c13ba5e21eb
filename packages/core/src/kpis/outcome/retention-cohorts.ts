import { asOf, at, count, later, over, per, share } from '../../metric/build.ts';
import type { Metric } from '../../metric/definition.ts';
import { positive } from '../../metric/filter.ts';
import { metric } from '../../metric/metric.ts';
import { customers } from '../../model/customers.ts';
import { subscriptions } from '../../model/derived/subscriptions.ts';
import type { WorkedExample } from '../example.ts';

type Age = `age_${number}`;

/** Of the customers who joined in a period, the share with a running contract at the end of the period `age` periods later. */
function keptAt(age: number) {
  const joined = at(customers.since, count(customers));
  const kept = over(later(age), asOf(count(subscriptions, { mrr: positive })));
  const cohort = per(`cohort_${age}`, 'customer', { joined, kept }, { anchor: 'joined' });
  return at(cohort.period, share(count(cohort, { joined: positive }), { kept: positive }));
}

const each = <T>(ages: number, of: (age: number) => T): Record<Age, T> =>
  Object.fromEntries(Array.from({ length: ages }, (_, index) => [`age_${index + 1}`, of(index + 1)]));

/** Customers by the period of their first payment: the share kept at the end of each of so many later periods; blank where that has not begun. */
export const retentionCohortsTo = (ages: number): Metric<Age> =>
  metric({
    id: 'retention_cohorts',
    group: 'outcome',
    indicator: 'lagging',
    better: 'higher',
    label: { en: 'Retention by cohort', ru: 'Удержание по когортам' },
    explanation: {
      en: 'Of the customers who joined in a period, the share that is still there one, two and more periods later.',
      ru: 'Какая доля клиентов, пришедших в периоде, остаётся через один, два и больше периодов.',
    },
    mistake: {
      en: 'Showing zero where the time has not come yet: the edge of the triangle is blank. Nor is a row of it the mean of cells of unequal size.',
      ru: 'Показывать ноль там, где время ещё не пришло: край треугольника пуст. И усреднять ячейки когорт разного размера нельзя.',
    },
    notFor: {
      en: 'How many of all customers stay (logo_retention), or how much they bring (nrr). The last filled cell of a period that still runs may yet fall.',
      ru: 'Не показывает, сколько остаётся из всех клиентов (logo_retention) и сколько они приносят (nrr). Последняя ячейка незаконченного периода ещё может снизиться.',
    },
    source: { title: 'P. S. Fader, B. G. S. Hardie, “How to Project Customer Retention”, Journal of Interactive Marketing 21 (2007)' },
    parts: each(ages, keptAt),
    partLabels: each(ages, (age) => ({ en: `period ${age}`, ru: `${age}-й период` })),
  });

/** The same up to six periods. */
export const retentionCohorts = retentionCohortsTo(6);

export const example = {
  from: '2026-01-01',
  to: '2026-04-01',
  zone: 'Europe/Berlin',
  asOf: '2026-04-01T00:00:00+02:00',
  every: 'month',
  records: {
    customers: [
      { id: 'acme', since: '2026-01-05T10:00:00+01:00' },
      { id: 'borg', since: '2026-01-12T10:00:00+01:00' },
      { id: 'cora', since: '2026-02-03T10:00:00+01:00' },
    ],
    subscriptionChanges: [
      { customer: 'acme', at: '2026-01-05T10:00:00+01:00', mrr: '100', currency: 'EUR' },
      { customer: 'borg', at: '2026-01-12T10:00:00+01:00', mrr: '50', currency: 'EUR' },
      { customer: 'borg', at: '2026-02-20T10:00:00+01:00', mrr: '0', currency: 'EUR' },
      { customer: 'cora', at: '2026-02-03T10:00:00+01:00', mrr: '70', currency: 'EUR' },
    ],
  },
  because: {
    en: 'Two customers joined in January; Borg left in February, Acme is there at the end of March. April has not begun, so what is three months old in it is not known yet: blank, not zero.',
    ru: 'В январе пришли двое; Borg ушла в феврале, Acme остаётся и на конец марта. Апрель не начался, поэтому третий период ещё неизвестен: пусто, а не ноль.',
  },
  expected: [
    { part: 'age_1', start: '2026-01-01', value: 1 / 2, numerator: 1, denominator: 2 },
    { part: 'age_2', start: '2026-01-01', value: 1 / 2, numerator: 1, denominator: 2 },
    { part: 'age_3', start: '2026-01-01', value: null, reason: 'not yet' },
    { part: 'age_4', start: '2026-01-01', value: null, reason: 'not yet' },
    { part: 'age_5', start: '2026-01-01', value: null, reason: 'not yet' },
    { part: 'age_6', start: '2026-01-01', value: null, reason: 'not yet' },
    { part: 'age_1', start: '2026-02-01', value: 1, numerator: 1, denominator: 1 },
    { part: 'age_2', start: '2026-02-01', value: null, reason: 'not yet' },
  ],
} satisfies WorkedExample;
