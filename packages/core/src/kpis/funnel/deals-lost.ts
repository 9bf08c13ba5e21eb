import { at, count } from '../../metric/build.ts';
import { metric } from '../../metric/metric.ts';
import { deals } from '../../model/deals.ts';

/** Deals whose present end, as known at the as-of, is a loss that came in the period. A reopened deal is not lost. Fewer losses may be fewer deals: the win rate tells. */
export const dealsLost = metric({
  id: 'deals_lost',
  group: 'funnel',
  indicator: 'lagging',
  label: { en: 'Deals lost', ru: 'Проигранные сделки' },
  value: at(deals.closedAt, count(deals, { status: 'lost' })),
});
