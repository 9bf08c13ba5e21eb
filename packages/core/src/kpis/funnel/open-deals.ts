import { asOf, count } from '../../metric/build.ts';
import { metric } from '../../metric/metric.ts';
import { deals } from '../../model/deals.ts';

/** Deals open at the end of the period, or at the as-of if that is sooner. A stock: it is never added over time. */
export const openDeals = metric({
  id: 'open_deals',
  group: 'funnel',
  indicator: 'leading',
  label: { en: 'Open deals', ru: 'Сделки в воронке' },
  value: asOf(count(deals, { status: 'open' })),
});
