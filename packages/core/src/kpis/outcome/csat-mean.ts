import { at, mean } from '../../metric/build.ts';
import { metric } from '../../metric/metric.ts';
import { surveys } from '../../model/surveys.ts';
import type { WorkedExample } from '../example.ts';

/** The mean score of the surveys answered in the period. */
export const csatMean = metric({
  id: 'csat_mean',
  group: 'outcome',
  indicator: 'lagging',
  better: 'higher',
  label: { en: 'Mean satisfaction score', ru: 'Средняя оценка удовлетворённости' },
  explanation: {
    en: 'The mean of the marks, 1 to 5, that customers gave in the period.',
    ru: 'Средняя из оценок от 1 до 5, поставленных клиентами в периоде.',
  },
  mistake: {
    en: 'Taking an unanswered survey for a zero, or averaging the means of salespeople, where one who has two answers weighs as much as one who has fifty.',
    ru: 'Считать опрос без ответа нулём или усреднять средние по менеджерам, когда двое ответивших весят столько же, сколько пятьдесят.',
  },
  notFor: {
    en: 'The share of satisfied customers (csat): marks are an order, not a length, and one mean fits very unlike answers. How many answered is in csat_response_rate.',
    ru: 'Не показывает долю довольных (csat): оценки задают порядок, а не расстояние, и одно среднее бывает у очень разных ответов. Сколько ответило, показывает csat_response_rate.',
  },
  source: { title: 'P. W. Farris et al., Marketing Metrics, 2nd ed. (2010), “Customer Satisfaction and Willingness to Recommend”' },
  value: at(surveys.answeredAt, mean(surveys.score)),
});

export const example = {
  from: '2026-01-01',
  to: '2026-02-01',
  zone: 'Europe/Berlin',
  asOf: '2026-02-01T00:00:00+01:00',
  records: {
    surveys: [
      { id: 's1', sentAt: '2026-01-05T10:00:00+01:00', answeredAt: '2026-01-06T10:00:00+01:00', score: 5 },
      { id: 's2', sentAt: '2026-01-05T10:00:00+01:00', answeredAt: '2026-01-09T10:00:00+01:00', score: 5 },
      { id: 's3', sentAt: '2025-12-29T10:00:00+01:00', answeredAt: '2026-01-07T10:00:00+01:00', score: 1 },
      { id: 's4', sentAt: '2026-01-12T10:00:00+01:00' },
    ],
  },
  because: {
    en: '(5 + 5 + 1) ÷ 3: a mark that nobody gave. s4 has not answered and does not count.',
    ru: '(5 + 5 + 1) ÷ 3: такой оценки не поставил никто. s4 не ответил и не учитывается.',
  },
  expected: [{ value: 11 / 3, numerator: 11, denominator: 3 }],
} satisfies WorkedExample;
