import { at, divide, sum } from '../../metric/build.ts';
import { known } from '../../metric/filter.ts';
import { metric } from '../../metric/metric.ts';
import { calls } from '../../model/calls.ts';
import type { WorkedExample } from '../example.ts';

const told = { repSeconds: known, speechSeconds: known } as const;

/** Of the time in which somebody spoke in the calls of the period, the part in which the salesperson did; silence is left out. */
export const talkShare = metric({
  id: 'talk_share',
  group: 'quality',
  indicator: 'leading',
  label: { en: 'Talk share', ru: 'Доля речи менеджера' },
  explanation: {
    en: 'How much of the speaking in the calls is done by the salesperson, the rest being the customer’s.',
    ru: 'Какую часть разговора говорит менеджер; остальное время говорит клиент.',
  },
  mistake: {
    en: 'Averaging the shares of single calls: a call of one minute then weighs as much as one of an hour. Here the seconds are added up first.',
    ru: 'Усреднять доли по звонкам: тогда минутный звонок весит столько же, сколько часовой. Здесь сначала складываются секунды.',
  },
  notFor: {
    en: 'Whether a call was good: neither more nor less is better by itself (call_score). Whether one side holds forth is in longest_monologue.',
    ru: 'Не говорит, хорош ли звонок: само по себе ни больше, ни меньше не лучше (call_score). Долгие речи без пауз видны в longest_monologue.',
  },
  source: { title: 'Gong Help, “Analyze team performance”, for the talk ratio of a call; over several calls a ratio of sums here, where Gong takes the mean' },
  value: divide(at(calls.at, sum(calls.repSeconds, told)), at(calls.at, sum(calls.speechSeconds, told))),
});

export const example = {
  from: '2026-01-01',
  to: '2026-02-01',
  zone: 'Europe/Berlin',
  asOf: '2026-02-01T00:00:00+01:00',
  records: {
    calls: [
      { id: 'c1', at: '2026-01-12T10:00:00+01:00', durationSeconds: 700, repSeconds: 300, speechSeconds: 600 },
      { id: 'c2', at: '2026-01-13T10:00:00+01:00', durationSeconds: 110, repSeconds: 90, speechSeconds: 100 },
      { id: 'c3', at: '2026-01-14T10:00:00+01:00', durationSeconds: 400, repSeconds: 200 },
    ],
  },
  because: {
    en: 'The salesperson spoke 390 of 700 seconds, 56 %; the mean of 50 % and 90 % would be 70 %. Of c3 only the salesperson’s side is known, so it does not count.',
    ru: 'Менеджер говорил 390 секунд из 700, то есть 56 %; среднее из 50 % и 90 % дало бы 70 %. В c3 известна речь только менеджера, звонок не учитывается.',
  },
  expected: [{ value: 390 / 700, numerator: 390, denominator: 700, n: 2 }],
} satisfies WorkedExample;
