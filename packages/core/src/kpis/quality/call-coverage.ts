import { at, count, share } from '../../metric/build.ts';
import { metric } from '../../metric/metric.ts';
import { calls } from '../../model/calls.ts';
import type { WorkedExample } from '../example.ts';

/** Of the conversations of the period, the share that was scored; voicemail, wrong numbers and call-backs are no conversations. */
export const callCoverage = metric({
  id: 'call_coverage',
  group: 'quality',
  indicator: 'leading',
  better: 'higher',
  label: { en: 'Share of calls scored', ru: 'Доля оценённых звонков' },
  explanation: {
    en: 'Of the conversations that could have been scored, the share that was: how far the numbers on call quality speak for all calls.',
    ru: 'Доля оценённых среди разговоров, которые можно было оценить: насколько показатели качества говорят обо всех звонках.',
  },
  mistake: {
    en: 'Dividing by all calls: voicemail and wrong numbers cannot be scored, so the share would fall with every unanswered call.',
    ru: 'Делить на все звонки: автоответчик и ошибочный номер оценить нельзя, и доля падала бы с каждым недозвоном.',
  },
  notFor: {
    en: 'How good the calls are (call_score), or whether those scored were chosen fairly: a small share picked by hand says little about the rest.',
    ru: 'Не говорит, хороши ли звонки (call_score) и честно ли отобраны оценённые: небольшая доля, выбранная вручную, мало что значит для остальных.',
  },
  source: { title: 'E. B. Wilson, “Probable Inference, the Law of Succession, and Statistical Inference”, JASA 22 (1927), for the interval' },
  value: at(calls.at, share(count(calls, { eligible: true }), { scored: true })),
});

export const example = {
  from: '2026-01-01',
  to: '2026-02-01',
  zone: 'Europe/Berlin',
  asOf: '2026-02-01T00:00:00+01:00',
  records: {
    calls: [
      { id: 'c1', at: '2026-01-12T10:00:00+01:00', eligible: true, scored: true, score: 74 },
      { id: 'c2', at: '2026-01-13T10:00:00+01:00', eligible: true, scored: true, score: 61 },
      { id: 'c3', at: '2026-01-14T10:00:00+01:00', eligible: true, scored: false },
      { id: 'c4', at: '2026-01-15T10:00:00+01:00', eligible: false, scored: false },
    ],
  },
  because: {
    en: 'Two of three conversations were scored; c4 reached a voicemail, which nobody can score.',
    ru: 'Оценены два разговора из трёх; в c4 ответил автоответчик, оценивать там нечего.',
  },
  expected: [{ value: 2 / 3, numerator: 2, denominator: 3 }],
} satisfies WorkedExample;
