import { at, count } from '../../metric/build.ts';
import { metric } from '../../metric/metric.ts';
import { deals } from '../../model/deals.ts';

/** Deals whose present end, as known at the as-of, is a win that came in the period. */
export const dealsWon = metric({
  id: 'deals_won',
  group: 'funnel',
  indicator: 'lagging',
  better: 'higher',
  label: { en: 'Deals won', ru: 'Выигранные сделки' },
  value: at(deals.closedAt, count(deals, { status: 'won' })),
});
