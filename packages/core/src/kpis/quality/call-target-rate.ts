import { at, count, share } from '../../metric/build.ts';
import type { Metric } from '../../metric/definition.ts';
import { metric } from '../../metric/metric.ts';
import { calls } from '../../model/calls.ts';
import type { WorkedExample } from '../example.ts';

/** Of the scored calls of the period, the share with at least this score. */
export const callTargetRateAt = (score: number): Metric<never> =>
  metric({
    id: 'call_target_rate',
    group: 'quality',
    indicator: 'leading',
    better: 'higher',
    label: { en: 'Calls on target', ru: 'Доля звонков, достигших цели' },
    explanation: {
      en: 'Of the calls that were scored, the share that came up to the score the team has set itself.',
      ru: 'Доля оценённых звонков, которые набрали целевой балл команды или больше.',
    },
    mistake: {
      en: 'Dividing by all calls, so that a call nobody scored counts as a bad one.',
      ru: 'Делить на все звонки: тогда звонок, который никто не оценивал, считается плохим.',
    },
    notFor: {
      en: 'How far the other calls fell short: take call_score. A call on target is not one that reached its purpose (calls_won).',
      ru: 'Не показывает, сколько не хватило остальным звонкам: это call_score. Достичь целевого балла не значит добиться результата звонка (calls_won).',
    },
    source: { title: 'E. B. Wilson, “Probable Inference, the Law of Succession, and Statistical Inference”, JASA 22 (1927), for the interval' },
    value: at(calls.at, share(count(calls, { scored: true }), { score: { atLeast: score } })),
  });

/** The same with a target of 80. */
export const callTargetRate = callTargetRateAt(80);

export const example = {
  from: '2026-01-01',
  to: '2026-02-01',
  zone: 'Europe/Berlin',
  asOf: '2026-02-01T00:00:00+01:00',
  records: {
    calls: [
      { id: 'c1', at: '2026-01-12T10:00:00+01:00', scored: true, score: 91 },
      { id: 'c2', at: '2026-01-13T10:00:00+01:00', scored: true, score: 80 },
      { id: 'c3', at: '2026-01-14T10:00:00+01:00', scored: true, score: 79.9 },
      { id: 'c4', at: '2026-01-15T10:00:00+01:00', scored: false },
    ],
  },
  because: {
    en: 'Two of three scored calls have 80 or more: the target itself is on target, 79.9 is not rounded up, and c4 was not scored.',
    ru: 'У двух оценённых звонков из трёх не меньше 80: ровно 80 — цель достигнута, 79,9 вверх не округляется, а c4 не оценён.',
  },
  expected: [{ value: 2 / 3, numerator: 2, denominator: 3 }],
} satisfies WorkedExample;
