import { at, count, elapsed, firstAfter, share, within } from '../../metric/build.ts';
import type { Metric } from '../../metric/definition.ts';
import { metric } from '../../metric/metric.ts';
import { customers } from '../../model/customers.ts';
import { payments } from '../../model/payments.ts';
import type { WorkedExample } from '../example.ts';

const second = firstAfter(customers.since, payments.paidAt, 'customer', { purchaseNumber: { atLeast: 2 } });

/** Of the customers who first paid in the period and whose window has passed, the share that paid a second time within it. */
export const repeatPurchaseRateWithin = (days: number): Metric<never> =>
  metric({
    id: 'repeat_purchase_rate',
    group: 'outcome',
    indicator: 'lagging',
    better: 'higher',
    label: { en: 'Repeat purchases', ru: 'Доля повторных покупок' },
    explanation: {
      en: `Of the customers who first bought in the period, the share that bought again within a window of ${days} days.`,
      ru: `Какая доля клиентов, впервые купивших в периоде, купила ещё раз в срок до ${days} дн.`,
    },
    mistake: {
      en: 'Comparing old customers with young ones, who have had less time to come back: everybody gets the same number of days, and is left out until they have passed. A refund is no purchase.',
      ru: 'Сравнивать давних клиентов с недавними, у которых было меньше времени вернуться: всем даётся один срок, и до его конца клиент не учитывается. Возврат — не покупка.',
    },
    notFor: {
      en: 'How often or how much they buy (clv_historic). For contracts take retention_cohorts; where one sale is paid in parts, its second instalment counts as a purchase.',
      ru: 'Не показывает, как часто и на сколько покупают (clv_historic). Для договоров есть retention_cohorts; если продажа оплачивается частями, вторая часть считается покупкой.',
    },
    source: { title: 'GrowthBook, issue 1844, for the rule: conversion windows that have not ended are left out' },
    value: at(customers.since, share(count(customers), within(days, elapsed('days', customers.since, second)))),
  });

/** The same with a year. */
export const repeatPurchaseRate = repeatPurchaseRateWithin(365);

export const example = {
  from: '2025-01-01',
  to: '2026-01-01',
  zone: 'Europe/Berlin',
  asOf: '2026-06-01T00:00:00+02:00',
  records: {
    customers: [{ id: 'acme' }, { id: 'borg' }, { id: 'cora' }],
    payments: [
      { id: 'p1', customer: 'acme', paidAt: '2025-01-10T10:00:00+01:00', amount: '100', currency: 'EUR' },
      { id: 'p2', customer: 'acme', paidAt: '2025-06-01T10:00:00+02:00', amount: '120', currency: 'EUR' },
      { id: 'p3', customer: 'borg', paidAt: '2025-01-15T10:00:00+01:00', amount: '80', currency: 'EUR' },
      { id: 'p4', customer: 'borg', paidAt: '2025-02-01T10:00:00+01:00', amount: '-80', currency: 'EUR' },
      { id: 'p5', customer: 'cora', paidAt: '2025-12-01T10:00:00+01:00', amount: '90', currency: 'EUR' },
    ],
  },
  because: {
    en: 'Acme bought again, Borg only got its money back. Cora has time until December 2026 and is not judged yet.',
    ru: 'Acme купила ещё раз, Borg лишь получила деньги назад. У Cora есть время до декабря 2026 года, и она пока не учитывается.',
  },
  expected: [{ value: 1 / 2, numerator: 1, denominator: 2, excluded: { 'window open': 1 } }],
} satisfies WorkedExample;
