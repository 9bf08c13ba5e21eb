import { at, count } from '../../metric/build.ts';
import { metric } from '../../metric/metric.ts';
import { deals } from '../../model/deals.ts';

/** Deals created in the period, credited to whoever opened them. */
export const opportunities = metric({
  id: 'opportunities',
  group: 'funnel',
  indicator: 'leading',
  better: 'higher',
  label: { en: 'Opportunities', ru: 'Возможности' },
  value: at(deals.createdAt, count(deals)),
});
