import { at, count } from '../../metric/build.ts';
import { metric } from '../../metric/metric.ts';
import { calls } from '../../model/calls.ts';
import type { WorkedExample } from '../example.ts';

/** Calls that were refused or ended without a next step, by the moment of the call. */
export const callsLost = metric({
  id: 'calls_lost',
  group: 'quality',
  indicator: 'lagging',
  better: 'lower',
  label: { en: 'Calls lost', ru: 'Проигранные звонки' },
  explanation: {
    en: 'How many conversations of the period ended with a refusal, or with no next step agreed.',
    ru: 'Сколько разговоров за период закончилось отказом или без согласованного следующего шага.',
  },
  mistake: {
    en: 'Counting everything that is not won: voicemail, wrong numbers and call-backs are still open, and nobody’s fault.',
    ru: 'Считать всё, что не выиграно: автоответчик, ошибочный номер и просьба перезвонить остаются открытыми, и вины менеджера в них нет.',
  },
  notFor: {
    en: 'Deals that were lost, or why: take deals_lost and loss_reasons. More calls bring more of both, so read it beside calls_won.',
    ru: 'Не говорит о проигранных сделках и причинах: это deals_lost и loss_reasons. Чем больше звонков, тем больше и тех и других, поэтому смотрите вместе с calls_won.',
  },
  source: { title: 'The sales guide behind salesperf: calls won and lost, told by the purpose that the scorecard declares' },
  value: at(calls.at, count(calls, { scored: true, outcome: 'lost' })),
});

export const example = {
  from: '2026-01-01',
  to: '2026-02-01',
  zone: 'Europe/Berlin',
  asOf: '2026-02-01T00:00:00+01:00',
  records: {
    calls: [
      { id: 'c1', at: '2026-01-12T10:00:00+01:00', scored: true, score: 74, outcome: 'won' },
      { id: 'c2', at: '2026-01-13T10:00:00+01:00', scored: true, score: 92, outcome: 'lost' },
      { id: 'c3', at: '2026-01-14T10:00:00+01:00', scored: true, score: 55, outcome: 'lost' },
      { id: 'c4', at: '2026-01-15T10:00:00+01:00', scored: false, outcome: 'open' },
      { id: 'c5', at: '2026-01-16T10:00:00+01:00', scored: false },
    ],
  },
  because: {
    en: 'The customer refused in c2, and c3 ended with “we will be in touch”. c4 reached a voicemail and is open, and of c5 nobody has said how it ended.',
    ru: 'В c2 клиент отказался, c3 закончился словами «созвонимся». В c4 ответил автоответчик, он открыт, а чем закончился c5, никто не указал.',
  },
  expected: [{ value: 2 }],
} satisfies WorkedExample;
