import { at, count, share } from '../../metric/build.ts';
import { metric } from '../../metric/metric.ts';
import { criteria } from '../../model/criteria.ts';

/** By step of the sales standard: of the calls where it applied and could be judged, the share where it was fully done. */
export const criterionPassRate = metric({
  id: 'criterion_pass_rate',
  group: 'quality',
  indicator: 'leading',
  better: 'higher',
  label: { en: 'Standard steps, by step', ru: 'Выполнение по критериям' },
  by: ['criterion'],
  value: at(criteria.at, share(count(criteria, { result: ['pass', 'partial', 'fail'] }), { result: 'pass' })),
});
