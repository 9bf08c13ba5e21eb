import { at, count } from '../../metric/build.ts';
import { metric } from '../../metric/metric.ts';
import { activities } from '../../model/activities.ts';
import { touch } from './touch.ts';

/** Attempted first outbound calls: the first call to a lead (or a deal, or a customer, where there is no lead). */
export const firstCalls = metric({
  id: 'first_calls',
  group: 'activity',
  indicator: 'leading',
  better: 'higher',
  label: { en: 'First calls', ru: 'Первичные звонки' },
  value: at(activities.at, count(activities, { kind: 'call', ...touch, callNumber: { atMost: 1 } })),
});
