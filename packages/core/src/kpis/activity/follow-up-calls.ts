import { at, count } from '../../metric/build.ts';
import { metric } from '../../metric/metric.ts';
import { activities } from '../../model/activities.ts';
import { touch } from './touch.ts';

/** Outbound calls after an earlier touch of any kind. */
export const followUpCalls = metric({
  id: 'follow_up_calls',
  group: 'activity',
  indicator: 'leading',
  better: 'higher',
  label: { en: 'Follow-up calls', ru: 'Последующие звонки' },
  value: at(activities.at, count(activities, { kind: 'call', ...touch, touchNumber: { atLeast: 2 } })),
});
