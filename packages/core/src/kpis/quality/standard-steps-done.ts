import { at, count, share } from '../../metric/build.ts';
import { metric } from '../../metric/metric.ts';
import { criteria } from '../../model/criteria.ts';
import type { WorkedExample } from '../example.ts';
import { judged } from './judged.ts';

/** Of the steps of the sales standard that applied to the calls of the period and could be judged, the share fully done; partly done is not done. */
export const standardStepsDone = metric({
  id: 'standard_steps_done',
  group: 'quality',
  indicator: 'leading',
  better: 'higher',
  label: { en: 'Standard steps done', ru: 'Действия по стандарту продаж' },
  explanation: {
    en: 'Of the steps of the sales standard that were due in the calls of the period, the share done in full.',
    ru: 'Доля полностью выполненных шагов стандарта продаж среди тех, что полагались в звонках периода.',
  },
  mistake: {
    en: 'Averaging the percentages of single calls: a call with two steps then weighs as much as one with ten. Here steps are counted.',
    ru: 'Усреднять проценты по звонкам: тогда звонок с двумя шагами весит столько же, сколько звонок с десятью. Здесь считаются сами шаги.',
  },
  notFor: {
    en: 'Which step is left out (criterion_pass_rate), or the whole scorecard with its weights (call_score).',
    ru: 'Не показывает, какой шаг пропускают (criterion_pass_rate), и не заменяет оценку по всем критериям с их весами (call_score).',
  },
  source: { title: 'MaestroQA, scorecards: “not applicable” leaves the denominator' },
  value: at(criteria.at, share(count(criteria, { ...judged, step: true }), { result: 'pass' })),
});

export const example = {
  from: '2026-01-01',
  to: '2026-02-01',
  zone: 'Europe/Berlin',
  asOf: '2026-02-01T00:00:00+01:00',
  records: {
    criteria: [
      { call: 'c1', at: '2026-01-12T10:00:00+01:00', criterion: 'opening', step: true, result: 'pass' },
      { call: 'c1', at: '2026-01-12T10:00:00+01:00', criterion: 'needs', step: true, result: 'pass' },
      { call: 'c1', at: '2026-01-12T10:00:00+01:00', criterion: 'next_step', step: true, result: 'partial' },
      { call: 'c1', at: '2026-01-12T10:00:00+01:00', criterion: 'politeness', step: false, result: 'pass' },
      { call: 'c2', at: '2026-01-13T10:00:00+01:00', criterion: 'opening', step: true, result: 'fail' },
      { call: 'c2', at: '2026-01-13T10:00:00+01:00', criterion: 'objections', step: true, result: 'not_applicable' },
    ],
  },
  because: {
    en: 'Two of four steps were done: the partly agreed next step was not. Politeness is no step of the standard, and nobody objected in c2. The mean of 67 % and 0 % would be 33 %.',
    ru: 'Выполнены два шага из четырёх: частично согласованный следующий шаг не засчитан. Вежливость — не шаг стандарта, а возражений в c2 не было. Среднее из 67 % и 0 % дало бы 33 %.',
  },
  expected: [{ value: 2 / 4, numerator: 2, denominator: 4 }],
} satisfies WorkedExample;
