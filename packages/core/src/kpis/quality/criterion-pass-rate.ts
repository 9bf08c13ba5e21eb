import { at, count, share } from '../../metric/build.ts';
import { metric } from '../../metric/metric.ts';
import { criteria } from '../../model/criteria.ts';
import type { WorkedExample } from '../example.ts';
import { judged } from './judged.ts';

/** By criterion, of the calls of the period where it applied and could be judged, the share where it was fully done; partly done is not passed. */
export const criterionPassRate = metric({
  id: 'criterion_pass_rate',
  group: 'quality',
  indicator: 'leading',
  better: 'higher',
  label: { en: 'Standard steps, by step', ru: 'Выполнение по критериям' },
  explanation: {
    en: 'Which steps of the standard are done in full, and which are left out: what to practise next.',
    ru: 'Какие шаги стандарта выполняются полностью, а какие пропускают: что отрабатывать в первую очередь.',
  },
  mistake: {
    en: 'Counting “not applicable” as passed, or what could not be judged as failed: both leave the denominator. Partly done does count, as not passed.',
    ru: 'Засчитывать «неприменимо» как выполнение, а то, что не удалось оценить, — как провал: и то и другое не входит в знаменатель. Выполненное частично входит, но как невыполненное.',
  },
  notFor: {
    en: 'The quality of whole calls, where partly done is worth something (call_score). Few calls by one step and person say little: look at the interval.',
    ru: 'Не показывает качество звонка в целом, где частичное выполнение чего-то стоит (call_score). По одному шагу у одного менеджера звонков мало: смотрите на интервал.',
  },
  source: { title: 'MaestroQA, scorecards: “not applicable” leaves the denominator' },
  by: ['criterion'],
  value: at(criteria.at, share(count(criteria, judged), { result: 'pass' })),
});

export const example = {
  from: '2026-01-01',
  to: '2026-02-01',
  zone: 'Europe/Berlin',
  asOf: '2026-02-01T00:00:00+01:00',
  records: {
    criteria: [
      { call: 'c1', at: '2026-01-12T10:00:00+01:00', criterion: 'next_step', result: 'pass' },
      { call: 'c2', at: '2026-01-13T10:00:00+01:00', criterion: 'next_step', result: 'partial' },
      { call: 'c3', at: '2026-01-14T10:00:00+01:00', criterion: 'next_step', result: 'fail' },
      { call: 'c4', at: '2026-01-15T10:00:00+01:00', criterion: 'next_step', result: 'not_applicable' },
      { call: 'c1', at: '2026-01-12T10:00:00+01:00', criterion: 'needs', result: 'pass' },
      { call: 'c2', at: '2026-01-13T10:00:00+01:00', criterion: 'needs', result: 'unknown' },
    ],
  },
  because: {
    en: 'A next step was agreed in one of three calls: in c2 only partly, in c3 not at all, and to c4 it did not apply. The needs could only be judged in c1.',
    ru: 'Следующий шаг согласован в одном звонке из трёх: в c2 лишь частично, в c3 нет, к c4 критерий неприменим. Выявление потребностей удалось оценить только в c1.',
  },
  expected: [
    { value: 2 / 4, numerator: 2, denominator: 4 },
    { group: { criterion: 'next_step' }, value: 1 / 3, numerator: 1, denominator: 3 },
    { group: { criterion: 'needs' }, value: 1, numerator: 1, denominator: 1 },
  ],
} satisfies WorkedExample;
