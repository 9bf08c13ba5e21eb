import { at, count } from '../../metric/build.ts';
import { metric } from '../../metric/metric.ts';
import { calls } from '../../model/calls.ts';
import type { WorkedExample } from '../example.ts';

/** Scored calls with something in them that the scorecard never allows, by the moment of the call. */
export const autoFails = metric({
  id: 'auto_fails',
  group: 'quality',
  indicator: 'leading',
  better: 'lower',
  label: { en: 'Auto-fails', ru: 'Критические ошибки' },
  explanation: {
    en: 'How many scored calls of the period held something that must never happen, such as rudeness or a false promise.',
    ru: 'В скольких оценённых звонках за период случилось недопустимое: например, грубость или ложное обещание.',
  },
  mistake: {
    en: 'Looking for them in the score: a low score is not an auto-fail, and by some scorecards a call with one keeps its points.',
    ru: 'Искать их по баллу: низкий балл ещё не критическая ошибка, а по некоторым чек-листам звонок с ней сохраняет свои баллы.',
  },
  notFor: {
    en: 'Calls that were not scored: without call_coverage a small number may only mean that few were looked at. Several in one call count once.',
    ru: 'Не говорит о звонках без оценки: малое число может значить, что проверили немного, поэтому смотрите и на call_coverage. Несколько ошибок в одном звонке считаются за одну.',
  },
  source: { title: 'Amazon Connect, evaluation forms: automatic fail by a single answer' },
  value: at(calls.at, count(calls, { scored: true, autoFail: true })),
});

export const example = {
  from: '2026-01-01',
  to: '2026-02-01',
  zone: 'Europe/Berlin',
  asOf: '2026-02-01T00:00:00+01:00',
  records: {
    calls: [
      { id: 'c1', at: '2026-01-12T10:00:00+01:00', scored: true, score: 0, autoFail: true },
      { id: 'c2', at: '2026-01-13T10:00:00+01:00', scored: true, score: 85, autoFail: true },
      { id: 'c3', at: '2026-01-14T10:00:00+01:00', scored: true, score: 20, autoFail: false },
      { id: 'c4', at: '2026-01-15T10:00:00+01:00', scored: false, autoFail: false },
    ],
  },
  because: {
    en: 'c1 and c2 failed, though the scorecard lets c2 keep its 85 points. c3 was merely weak, and c4 was not scored.',
    ru: 'Критические ошибки есть в c1 и c2, хотя у c2 по правилам чек-листа остались 85 баллов. c3 просто слабый, c4 не оценён.',
  },
  expected: [{ value: 2 }],
} satisfies WorkedExample;
