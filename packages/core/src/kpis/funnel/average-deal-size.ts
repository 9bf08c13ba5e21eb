import { at, mean, median } from '../../metric/build.ts';
import { positive } from '../../metric/filter.ts';
import { metric } from '../../metric/metric.ts';
import { deals } from '../../model/deals.ts';

const won = { status: 'won', amount: positive } as const;

/** Of deals won for an amount above zero. The median stands beside the mean, which one large deal moves. */
export const averageDealSize = metric({
  id: 'average_deal_size',
  group: 'funnel',
  indicator: 'lagging',
  better: 'higher',
  label: { en: 'Average deal size', ru: 'Средний размер сделки' },
  parts: { mean: at(deals.closedAt, mean(deals.amount, won)), median: at(deals.closedAt, median(deals.amount, won)) },
  partLabels: { mean: { en: 'mean', ru: 'среднее' }, median: { en: 'median', ru: 'медиана' } },
});
