import { at, count, elapsed, firstAfter, share, within } from '../../metric/build.ts';
import type { Metric } from '../../metric/definition.ts';
import { known } from '../../metric/filter.ts';
import { metric } from '../../metric/metric.ts';
import { activities } from '../../model/activities.ts';
import { deals } from '../../model/deals.ts';
import type { WorkedExample } from '../example.ts';

/** From an activity to the next won deal of the same lead. */
const untilWon = elapsed('days', activities.at, firstAfter(activities.at, deals.closedAt, 'lead', { status: 'won' }));

const yieldOf = (kind: 'email' | 'call' | 'visit', days: number) =>
  at(activities.at, share(count(activities, { kind, automated: false, lead: known }), within(days, untilWon)));

/** Of the e-mails, calls and visits of the period whose window has passed, the share followed within it by a won deal of the same lead. */
export const activityYieldWithin = (days: number): Metric<'emails' | 'calls' | 'visits'> =>
  metric({
    id: 'activity_yield',
    group: 'productivity',
    indicator: 'lagging',
    better: 'higher',
    label: { en: 'Yield of actions', ru: 'Отдача действий' },
    explanation: {
      en: `Which share of the e-mails, calls and visits of the period was followed by a won deal of the same lead within a window of ${days} days.`,
      ru: `За какой долей писем, звонков и выездов периода последовала выигранная сделка с тем же лидом в срок до ${days} дн.`,
    },
    mistake: {
      en: 'Dividing the wins of a month by its calls: those wins follow calls of earlier months. Here each action looks ahead for itself, and waits until its window has passed.',
      ru: 'Делить выигранные за месяц сделки на звонки того же месяца: эти победы выросли из звонков прошлых месяцев. Здесь каждое действие смотрит вперёд само и ждёт конца своего срока.',
    },
    notFor: {
      en: 'What caused the win: one win may follow many actions, and leads that were going to buy get more of them. For how much was done take actions or actions_per_period.',
      ru: 'Не показывает, что привело к победе: за многими действиями может стоять одна и та же сделка, а готовым купить лидам уделяют больше внимания. Об объёме работы говорят actions и actions_per_period.',
    },
    source: { title: 'The sales guide behind salesperf: the results of e-mails, calls and visits' },
    parts: { emails: yieldOf('email', days), calls: yieldOf('call', days), visits: yieldOf('visit', days) },
    partLabels: { emails: { en: 'e-mails', ru: 'письма' }, calls: { en: 'calls', ru: 'звонки' }, visits: { en: 'visits', ru: 'выезды' } },
  });

/** The same with 90 days. */
export const activityYield = activityYieldWithin(90);

export const example = {
  from: '2026-01-01',
  to: '2026-05-01',
  zone: 'Europe/Berlin',
  asOf: '2026-05-15T00:00:00+02:00',
  records: {
    activities: [
      { id: 'e1', lead: 'l1', kind: 'email', automated: false, at: '2026-01-10T10:00:00+01:00' },
      { id: 'e2', lead: 'l2', kind: 'email', automated: true, at: '2026-01-11T10:00:00+01:00' },
      { id: 'c1', lead: 'l1', kind: 'call', automated: false, at: '2026-01-12T10:00:00+01:00' },
      { id: 'c2', lead: 'l2', kind: 'call', automated: false, at: '2026-01-13T10:00:00+01:00' },
      { id: 'v1', lead: 'l2', kind: 'visit', automated: false, at: '2026-01-20T10:00:00+01:00' },
      { id: 'v2', lead: 'l1', kind: 'visit', automated: false, at: '2026-04-20T10:00:00+02:00' },
    ],
    deals: [
      { id: 'd1', lead: 'l1', status: 'won', createdAt: '2026-01-15T10:00:00+01:00', closedAt: '2026-02-10T10:00:00+01:00' },
      { id: 'd2', lead: 'l2', status: 'lost', createdAt: '2026-01-15T10:00:00+01:00', closedAt: '2026-02-12T10:00:00+01:00' },
    ],
  },
  because: {
    en: 'The deal of l1 was won a month after e1 and c1, and counts for both; the deal of l2 was lost. The automatic e2 is nobody’s work, and the window of v2 is still open.',
    ru: 'Сделка l1 выиграна через месяц после e1 и c1 и засчитана обоим; сделка l2 проиграна. Автоматическое e2 — ничья работа, а срок v2 ещё не вышел.',
  },
  expected: [
    { part: 'emails', value: 1, numerator: 1, denominator: 1 },
    { part: 'calls', value: 1 / 2, numerator: 1, denominator: 2 },
    { part: 'visits', value: 0, numerator: 0, denominator: 1, excluded: { 'window open': 1 } },
  ],
} satisfies WorkedExample;
