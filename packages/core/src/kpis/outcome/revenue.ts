import { at, sum } from '../../metric/build.ts';
import { metric } from '../../metric/metric.ts';
import { deals } from '../../model/deals.ts';

/** Bookings: the amount of the deals won in the period, at the exchange rate of the day each was won. */
export const revenue = metric({
  id: 'revenue',
  group: 'outcome',
  indicator: 'lagging',
  better: 'higher',
  label: { en: 'Revenue (bookings)', ru: 'Выручка (выигранные сделки)' },
  value: at(deals.closedAt, sum(deals.amount, { status: 'won' })),
});
