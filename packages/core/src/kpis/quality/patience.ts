import { at, median } from '../../metric/build.ts';
import { metric } from '../../metric/metric.ts';
import { calls } from '../../model/calls.ts';
import type { WorkedExample } from '../example.ts';

/** The median over the calls of the period of the usual pause between the customer's last word and the salesperson's first, in seconds. */
export const patience = metric({
  id: 'patience',
  group: 'quality',
  indicator: 'leading',
  better: 'higher',
  label: { en: 'Pause before answering', ru: 'Пауза перед ответом' },
  explanation: {
    en: 'How long the salesperson usually lets the customer’s words stand before answering.',
    ru: 'Сколько менеджер обычно выжидает после слов клиента, прежде чем ответить.',
  },
  mistake: {
    en: 'Taking the mean of all pauses, where one search for a document outweighs a hundred answers. Here it is the median in a call, and the median of the calls.',
    ru: 'Брать среднее по всем паузам, где поиск одного документа перевешивает сотню ответов. Здесь берётся медиана внутри звонка и медиана по звонкам.',
  },
  notFor: {
    en: 'Whether the customer was heard: criterion_pass_rate shows whether the needs were found out. How the speaking is divided is in talk_share.',
    ru: 'Не говорит, услышан ли клиент: выяснены ли его потребности, видно по criterion_pass_rate. Как поделено время речи, показывает talk_share.',
  },
  source: { title: 'MicrosoftDocs, team-overview.md (conversation intelligence): how long a salesperson pauses before responding' },
  value: at(calls.at, median(calls.patienceSeconds)),
});

export const example = {
  from: '2026-01-01',
  to: '2026-02-01',
  zone: 'Europe/Berlin',
  asOf: '2026-02-01T00:00:00+01:00',
  records: {
    calls: [
      { id: 'c1', at: '2026-01-12T10:00:00+01:00', patienceSeconds: 0.4 },
      { id: 'c2', at: '2026-01-13T10:00:00+01:00', patienceSeconds: 0.8 },
      { id: 'c3', at: '2026-01-14T10:00:00+01:00', patienceSeconds: 1.2 },
      { id: 'c4', at: '2026-01-15T10:00:00+01:00', patienceSeconds: 20 },
      { id: 'c5', at: '2026-01-16T10:00:00+01:00' },
    ],
  },
  because: {
    en: 'Half-way between 0.8 and 1.2 seconds lies 1; the mean would be 5.6. The record of c5 has no times, so it is left out.',
    ru: 'Посередине между 0,8 и 1,2 секунды лежит 1; среднее дало бы 5,6. В записи c5 нет времени реплик, поэтому она исключена.',
  },
  expected: [{ value: 1, n: 4, excluded: { 'patienceSeconds missing': 1 } }],
} satisfies WorkedExample;
