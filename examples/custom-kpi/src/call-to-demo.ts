import { activities, at, count, elapsed, funnel, meetings, metric, share, step, within } from '@salesperf/core';

const days = 14;

const path = funnel(
  'path',
  'lead',
  {
    call: step(activities.at, { kind: 'call', connected: true }),
    demo: step(meetings.startsAt, { kind: 'demo', outcome: 'held' }),
  },
  { within: { length: days, clock: 'days' } },
);

/**
 * Of the leads that were reached by phone in the period, the share that came to a demo within two weeks of a call. A lead counts once its
 * two weeks have passed, also if it was fast: else the fast ones alone would be in, and the share too high.
 */
export const callToDemo = metric({
  id: 'call_to_demo',
  group: 'funnel',
  indicator: 'leading',
  better: 'higher',
  label: { en: 'Call to demo', ru: 'Из звонка в демонстрацию' },
  value: at(path.startedAt, share(count(path, { best: true, step: 'demo' }), within(days, elapsed('days', path.startedAt, path.reachedAt)))),
});
