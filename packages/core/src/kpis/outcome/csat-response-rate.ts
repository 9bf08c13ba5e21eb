import { at, count, elapsed, share, within } from '../../metric/build.ts';
import type { Metric } from '../../metric/definition.ts';
import { metric } from '../../metric/metric.ts';
import { surveys } from '../../model/surveys.ts';
import type { WorkedExample } from '../example.ts';

/** Of the surveys sent in the period whose window has passed, the share answered within it. */
export const csatResponseRateWithin = (days: number): Metric<never> =>
  metric({
    id: 'csat_response_rate',
    group: 'outcome',
    indicator: 'lagging',
    better: 'higher',
    label: { en: 'Survey response rate', ru: 'Доля ответивших на опрос' },
    explanation: {
      en: `Of the surveys sent in the period, the share that was answered within a window of ${days} days.`,
      ru: `На какую долю опросов, отправленных в периоде, ответили в срок до ${days} дн.`,
    },
    mistake: {
      en: 'Dividing the answers of a period by the surveys sent in it: late answers belong to older surveys, and the latest surveys have not had their time.',
      ru: 'Делить ответы периода на отправленные в нём опросы: поздние ответы относятся к более старым опросам, а у последних срок ещё не вышел.',
    },
    notFor: {
      en: 'How content the customers are (csat). A high rate does not make the answers those of all customers: who is asked matters as much.',
      ru: 'Не показывает, довольны ли клиенты (csat). И при высокой доле ответы не обязательно отражают мнение всех: не менее важно, кого спрашивают.',
    },
    source: { title: 'AAPOR, Standard Definitions: Final Dispositions of Case Codes and Outcome Rates for Surveys' },
    value: at(surveys.sentAt, share(count(surveys), within(days, elapsed('days', surveys.sentAt, surveys.answeredAt)))),
  });

/** The same with two weeks. */
export const csatResponseRate = csatResponseRateWithin(14);

export const example = {
  from: '2026-01-01',
  to: '2026-02-01',
  zone: 'Europe/Berlin',
  asOf: '2026-02-01T00:00:00+01:00',
  records: {
    surveys: [
      { id: 's1', sentAt: '2026-01-05T10:00:00+01:00', answeredAt: '2026-01-08T10:00:00+01:00', score: 5 },
      { id: 's2', sentAt: '2026-01-06T10:00:00+01:00', answeredAt: '2026-01-30T10:00:00+01:00', score: 2 },
      { id: 's3', sentAt: '2026-01-07T10:00:00+01:00' },
      { id: 's4', sentAt: '2026-01-28T10:00:00+01:00', answeredAt: '2026-01-28T12:00:00+01:00', score: 4 },
    ],
  },
  because: {
    en: 'Three surveys have had their 14 days: one was answered in time, one too late, one not at all. s4 was answered at once, but its time is not up.',
    ru: 'У трёх опросов прошло 14 дней: на один ответили вовремя, на один поздно, на один не ответили. На s4 ответили сразу, но его срок ещё не вышел.',
  },
  expected: [{ value: 1 / 3, numerator: 1, denominator: 3, excluded: { 'window open': 1 } }],
} satisfies WorkedExample;
