import { activities, at, count, funnel, meetings, metric, share, step } from '@salesperf/core';

const path = funnel(
  'path',
  'lead',
  {
    call: step(activities.at, { kind: 'call', connected: true }),
    demo: step(meetings.startsAt, { kind: 'demo', outcome: 'held' }, { length: 14, clock: 'days' }),
  },
  { within: { length: 30, clock: 'days' } },
);

/** Of the leads that were reached by phone in the period, the share that came to a demo within two weeks of a call: leads whose two weeks have passed. */
export const callToDemo = metric({
  id: 'call_to_demo',
  group: 'funnel',
  indicator: 'leading',
  better: 'higher',
  label: { en: 'Call to demo', ru: 'Из звонка в демонстрацию' },
  value: at(path.startedAt, share(count(path, { best: true, step: 'demo', state: ['reached', 'not_reached'] }), { state: 'reached' })),
});
