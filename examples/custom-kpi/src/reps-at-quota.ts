import { at, count, credits, divide, during, metric, per, prorated, quotas, share, sum } from '@salesperf/core';

const bookings = at(credits.closedAt, sum(credits.amount, { status: 'won', role: 'split' }));
const quota = during(quotas.heldFrom, quotas.heldTo, sum(prorated(quotas.amount, quotas.from, quotas.to)));
const reps = per('reps', 'owner', { attained: divide(bookings, quota), quota }, { anchor: 'quota' });

/** Of the people who held a quota in the period, the share that reached it. A table of one row a person, aggregated like any other. */
export const repsAtQuota = metric({
  id: 'reps_at_quota',
  group: 'outcome',
  indicator: 'lagging',
  better: 'higher',
  label: { en: 'Reps at quota', ru: 'Выполнили план' },
  value: at(reps.period, share(count(reps), { attained: { atLeast: 1 } })),
});
