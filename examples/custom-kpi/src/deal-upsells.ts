import { at, count, deals, metric } from '@salesperf/core';

/** Upsells won in the period, by the day of the close: deals of kind "upsell" whose present end, as known at the as-of, is a win. */
export const dealUpsells = metric({
  id: 'deal_upsells',
  group: 'outcome',
  indicator: 'lagging',
  better: 'higher',
  label: { en: 'Deal upsells', ru: 'Допродажи' },
  value: at(deals.closedAt, count(deals, { kind: 'upsell', status: 'won' })),
});
