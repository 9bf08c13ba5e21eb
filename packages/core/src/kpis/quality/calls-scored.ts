import { at, count } from '../../metric/build.ts';
import { metric } from '../../metric/metric.ts';
import { calls } from '../../model/calls.ts';
import type { WorkedExample } from '../example.ts';

/** Calls that were scored against the team's standard, by the moment of the call. */
export const callsScored = metric({
  id: 'calls_scored',
  group: 'quality',
  indicator: 'leading',
  better: 'higher',
  label: { en: 'Calls scored', ru: 'Оценённые звонки' },
  explanation: {
    en: 'How many calls of the period were scored: what the other numbers on call quality rest on.',
    ru: 'Сколько звонков за период оценено: на них опираются остальные показатели качества.',
  },
  mistake: {
    en: 'Dating a call by the day it was scored: calls of January that are scored in February belong to January.',
    ru: 'Относить звонок ко дню оценки: январский звонок, оценённый в феврале, относится к январю.',
  },
  notFor: {
    en: 'Which share of the conversations was scored (call_coverage), or how good they were (call_score).',
    ru: 'Не показывает, какая доля разговоров оценена (call_coverage) и насколько они хороши (call_score).',
  },
  source: { title: 'R. Kimball, M. Ross, The Data Warehouse Toolkit, 3rd ed. (2013): events counted in the period in which they happened' },
  value: at(calls.at, count(calls, { scored: true })),
});

export const example = {
  from: '2026-01-01',
  to: '2026-02-01',
  zone: 'Europe/Berlin',
  asOf: '2026-02-10T00:00:00+01:00',
  records: {
    calls: [
      { id: 'c1', at: '2026-01-12T10:00:00+01:00', scored: true, score: 74 },
      { id: 'c2', at: '2026-01-30T10:00:00+01:00', scored: true, score: 61 },
      { id: 'c3', at: '2026-01-14T10:00:00+01:00', scored: false },
      { id: 'c4', at: '2026-02-02T10:00:00+01:00', scored: true, score: 80 },
    ],
  },
  because: {
    en: 'c1 and c2 took place in January and were scored, however late. c3 was not scored, and c4 is of February.',
    ru: 'Звонки c1 и c2 состоялись в январе и оценены, неважно когда. c3 не оценён, c4 относится к февралю.',
  },
  expected: [{ value: 2 }],
} satisfies WorkedExample;
