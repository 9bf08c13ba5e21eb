import { at, divide, during, prorated, sum } from '../../metric/build.ts';
import { metric } from '../../metric/metric.ts';
import { credits } from '../../model/derived/credits.ts';
import { quotas } from '../../model/quotas.ts';

const bookings = at(credits.closedAt, sum(credits.amount, { status: 'won', role: 'split' }));
const quota = during(quotas.heldFrom, quotas.heldTo, sum(prorated(quotas.amount, quotas.from, quotas.to)));

/**
 * Bookings credited ÷ quota. A quota accrues by local days and counts while it is held, so a new hire, a transfer or leave is measured
 * by the days of it that lie in the period; splits share the credit, overlay credit is not added in. The whole team is a ratio of sums,
 * never the mean of its people's attainments. Bookings are exchanged at the day of the close, quotas at the rates of the plan.
 */
export const quotaAttainment = metric({
  id: 'quota_attainment',
  group: 'outcome',
  indicator: 'lagging',
  better: 'higher',
  label: { en: 'Quota attainment', ru: 'Выполнение плана продаж' },
  value: divide(bookings, quota, 'no quota'),
});
