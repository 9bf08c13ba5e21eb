import { at, mean } from '../../metric/build.ts';
import { metric } from '../../metric/metric.ts';
import { calls } from '../../model/calls.ts';
import type { WorkedExample } from '../example.ts';

/** Mean score of the calls of the period that were scored against the team's standard, 0 to 100. */
export const callScore = metric({
  id: 'call_score',
  group: 'quality',
  indicator: 'leading',
  better: 'higher',
  label: { en: 'Call score', ru: 'Качество звонков' },
  explanation: {
    en: 'How much of the team’s standard is done in its calls, on average, from 0 to 100.',
    ru: 'Насколько звонки в среднем соответствуют стандарту команды, от 0 до 100.',
  },
  mistake: {
    en: 'Taking a call that was not scored for a zero, or averaging the averages of people instead of the calls.',
    ru: 'Принимать неоценённый звонок за ноль или усреднять средние оценки менеджеров вместо самих звонков.',
  },
  notFor: {
    en: 'Which step to practise (criterion_pass_rate), or whether calls reach their purpose (calls_won). Scores by unlike scorecards do not compare.',
    ru: 'Не подсказывает, какой шаг отрабатывать (criterion_pass_rate), и не говорит, достигают ли звонки цели (calls_won). Оценки по разным чек-листам не сравнивают.',
  },
  source: { title: 'Call quality rating of Russian sales practice (rechka.ai, zvonalitik.ru): points earned ÷ the most that could be earned × 100' },
  value: at(calls.at, mean(calls.score, { scored: true })),
});

export const example = {
  from: '2026-01-01',
  to: '2026-02-01',
  zone: 'Europe/Berlin',
  asOf: '2026-02-01T00:00:00+01:00',
  by: ['owner'],
  records: {
    calls: [
      { id: 'c1', owner: 'anna', at: '2026-01-12T10:00:00+01:00', scored: true, score: 90 },
      { id: 'c2', owner: 'boris', at: '2026-01-13T10:00:00+01:00', scored: true, score: 60 },
      { id: 'c3', owner: 'boris', at: '2026-01-14T10:00:00+01:00', scored: true, score: 70 },
      { id: 'c4', owner: 'boris', at: '2026-01-15T10:00:00+01:00', scored: true, score: 50 },
      { id: 'c5', owner: 'anna', at: '2026-01-16T10:00:00+01:00', scored: false },
    ],
  },
  because: {
    en: 'The mean of four scored calls is 67.5. The mean of Anna’s 90 and Boris’s 60 would be 75, and c5 was not scored, which is no zero.',
    ru: 'Среднее четырёх оценённых звонков — 67,5. Среднее из 90 у Анны и 60 у Бориса дало бы 75; c5 не оценён, и это не ноль.',
  },
  expected: [
    { value: 67.5, numerator: 270, denominator: 4 },
    { group: { owner: 'anna' }, value: 90 },
    { group: { owner: 'boris' }, value: 60 },
  ],
} satisfies WorkedExample;
