import { asOf, sum } from '../../metric/build.ts';
import { metric } from '../../metric/metric.ts';
import { deals } from '../../model/deals.ts';

/** Amount of the deals open at the end of the period, at the exchange rate of that moment. */
export const pipelineValue = metric({
  id: 'pipeline_value',
  group: 'funnel',
  indicator: 'leading',
  better: 'higher',
  label: { en: 'Pipeline value', ru: 'Стоимость воронки' },
  value: asOf(sum(deals.amount, { status: 'open' })),
});
