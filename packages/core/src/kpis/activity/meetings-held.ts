import { at, count } from '../../metric/build.ts';
import { metric } from '../../metric/metric.ts';
import { meetings } from '../../model/meetings.ts';

/** Meetings that took place, by the time they were agreed for. */
export const meetingsHeld = metric({
  id: 'meetings_held',
  group: 'activity',
  indicator: 'leading',
  better: 'higher',
  label: { en: 'Meetings held', ru: 'Проведённые встречи' },
  value: at(meetings.startsAt, count(meetings, { outcome: 'held' })),
});
