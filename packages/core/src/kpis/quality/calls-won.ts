import { at, count } from '../../metric/build.ts';
import { metric } from '../../metric/metric.ts';
import { calls } from '../../model/calls.ts';
import type { WorkedExample } from '../example.ts';

/** Calls that reached their purpose or ended with an agreed next step, by the moment of the call. */
export const callsWon = metric({
  id: 'calls_won',
  group: 'quality',
  indicator: 'lagging',
  better: 'higher',
  label: { en: 'Calls won', ru: 'Выигранные звонки' },
  explanation: {
    en: 'How many calls of the period reached their purpose, or ended with a next step that has a date and somebody to take it.',
    ru: 'Сколько звонков за период достигли цели или закончились следующим шагом, у которого есть дата и ответственный.',
  },
  mistake: {
    en: 'Taking a pleasant conversation for a won call, or every call that is not won for a lost one: voicemail and call-backs are neither.',
    ru: 'Принимать приятный разговор за выигранный звонок или считать проигранным всё остальное: автоответчик и просьба перезвонить — ни то ни другое.',
  },
  notFor: {
    en: 'Deals: a won call may set a meeting and no more (deals_won). How well the call was led is in call_score.',
    ru: 'Не говорит о сделках: выигранный звонок мог закончиться лишь назначенной встречей (deals_won). Как проведён разговор, показывает call_score.',
  },
  source: { title: 'The sales guide behind salesperf: calls won and lost, told by the purpose that the scorecard declares' },
  value: at(calls.at, count(calls, { scored: true, outcome: 'won' })),
});

export const example = {
  from: '2026-01-01',
  to: '2026-02-01',
  zone: 'Europe/Berlin',
  asOf: '2026-02-01T00:00:00+01:00',
  records: {
    calls: [
      { id: 'c1', at: '2026-01-12T10:00:00+01:00', scored: true, score: 74, outcome: 'won' },
      { id: 'c2', at: '2026-01-13T10:00:00+01:00', scored: true, score: 48, outcome: 'won' },
      { id: 'c3', at: '2026-01-14T10:00:00+01:00', scored: true, score: 92, outcome: 'lost' },
      { id: 'c4', at: '2026-01-15T10:00:00+01:00', scored: false, outcome: 'open' },
    ],
  },
  because: {
    en: 'c1 and c2 ended with a meeting agreed, whatever their score. c3 was led well and refused, and c4 is open: the customer asked to be called back.',
    ru: 'c1 и c2 закончились договорённостью о встрече, и балл здесь не важен. В c3 разговор провели хорошо, но получили отказ, а c4 открыт: клиент попросил перезвонить.',
  },
  expected: [{ value: 2 }],
} satisfies WorkedExample;
