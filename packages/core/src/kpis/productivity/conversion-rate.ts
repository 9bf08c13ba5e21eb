import { at, count, elapsed, share, within } from '../../metric/build.ts';
import type { Metric } from '../../metric/definition.ts';
import { metric } from '../../metric/metric.ts';
import { leads } from '../../model/leads.ts';
import type { WorkedExample } from '../example.ts';

/** Of the leads created in the period whose window has passed, the share converted within it. */
export const conversionRateWithin = (days: number): Metric<never> =>
  metric({
    id: 'conversion_rate',
    group: 'productivity',
    indicator: 'lagging',
    better: 'higher',
    label: { en: 'Conversion rate', ru: 'Коэффициент конверсии' },
    explanation: {
      en: `Of the leads created in the period, the share that was converted within a window of ${days} days.`,
      ru: `Какая доля лидов, созданных в периоде, конвертирована в срок до ${days} дн.`,
    },
    mistake: {
      en: 'Counting leads whose window is still open as not converted, or letting the quick ones in early: both bend the latest weeks. Such leads are left out until the window has passed.',
      ru: 'Считать неконвертированными лиды, срок которых ещё не вышел, или досрочно засчитывать быстрые: и то и другое искажает последние недели. Такие лиды не учитываются до конца срока.',
    },
    notFor: {
      en: 'Conversions that come later than the window, or what the deals became (win_rate_cohort). For the way from stage to stage take stage_conversion.',
      ru: 'Не показывает конверсии позже этого срока и судьбу сделок (win_rate_cohort). Для переходов между этапами есть stage_conversion.',
    },
    source: { title: 'GrowthBook, issue 1844: conversion windows that have not ended are left out' },
    value: at(leads.createdAt, share(count(leads), within(days, elapsed('days', leads.createdAt, leads.convertedAt)))),
  });

/** The same with two weeks. */
export const conversionRate = conversionRateWithin(14);

export const example = {
  from: '2026-01-01',
  to: '2026-02-01',
  zone: 'Europe/Berlin',
  asOf: '2026-02-01T00:00:00+01:00',
  records: {
    leads: [
      { id: 'l1', createdAt: '2026-01-02T10:00:00+01:00', convertedAt: '2026-01-10T10:00:00+01:00' },
      { id: 'l2', createdAt: '2026-01-03T10:00:00+01:00', convertedAt: '2026-01-25T10:00:00+01:00' },
      { id: 'l3', createdAt: '2026-01-05T10:00:00+01:00' },
      { id: 'l4', createdAt: '2026-01-25T10:00:00+01:00', convertedAt: '2026-01-26T10:00:00+01:00' },
    ],
  },
  because: {
    en: 'Three leads have had their 14 days: one was converted in time, one too late, one not at all. l4 was quick, but its window is open until 8 February.',
    ru: 'У трёх лидов прошло 14 дней: один конвертирован вовремя, один поздно, один не конвертирован. l4 успел быстро, но его срок истекает только 8 февраля.',
  },
  expected: [{ value: 1 / 3, numerator: 1, denominator: 3, excluded: { 'window open': 1 } }],
} satisfies WorkedExample;
