import { at, median } from '../../metric/build.ts';
import { metric } from '../../metric/metric.ts';
import { calls } from '../../model/calls.ts';
import type { WorkedExample } from '../example.ts';

/** The median over the calls of the period of the longest stretch in which the salesperson alone spoke, in seconds. */
export const longestMonologue = metric({
  id: 'longest_monologue',
  group: 'quality',
  indicator: 'leading',
  better: 'lower',
  label: { en: 'Longest monologue', ru: 'Самый длинный монолог' },
  explanation: {
    en: 'How long the salesperson usually talks at a stretch, at the longest, before the customer gets a word in.',
    ru: 'Сколько времени подряд менеджер обычно говорит в самом длинном монологе, пока не вступит клиент.',
  },
  mistake: {
    en: 'Taking the mean, which one presentation of ten minutes pulls up, or letting every “yes” of the listener end a monologue.',
    ru: 'Брать среднее, которое задирает одна десятиминутная презентация, или обрывать монолог на каждом «да» слушателя.',
  },
  notFor: {
    en: 'How much the salesperson talks in all: take talk_share. A demonstration has longer stretches than a first call, so compare like calls.',
    ru: 'Не показывает, сколько менеджер говорит всего: это talk_share. На демонстрации монологи длиннее, чем в первом звонке: сравнивайте похожие звонки.',
  },
  source: { title: 'Zoom, “longest spiel”: the longest uninterrupted segment of a speaker' },
  value: at(calls.at, median(calls.longestMonologueSeconds)),
});

export const example = {
  from: '2026-01-01',
  to: '2026-02-01',
  zone: 'Europe/Berlin',
  asOf: '2026-02-01T00:00:00+01:00',
  records: {
    calls: [
      { id: 'c1', at: '2026-01-12T10:00:00+01:00', longestMonologueSeconds: 60 },
      { id: 'c2', at: '2026-01-13T10:00:00+01:00', longestMonologueSeconds: 90 },
      { id: 'c3', at: '2026-01-14T10:00:00+01:00', longestMonologueSeconds: 600 },
      { id: 'c4', at: '2026-01-15T10:00:00+01:00' },
    ],
  },
  because: {
    en: 'Of 60, 90 and 600 seconds the middle one is 90; the mean would be 250. The record of c4 has no times, so it is left out and not taken for 0.',
    ru: 'Из 60, 90 и 600 секунд посередине стоит 90; среднее дало бы 250. В записи c4 нет времени реплик, поэтому она исключена, а не принята за 0.',
  },
  expected: [{ value: 90, n: 3, excluded: { 'longestMonologueSeconds missing': 1 } }],
} satisfies WorkedExample;
