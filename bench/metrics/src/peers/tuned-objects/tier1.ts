import type { Answers } from '../../answers.ts';
import { activityKpis } from './activities.ts';
import { bookingKpis } from './bookings.ts';
import { minus, ratio } from './cells.ts';
import { dealKpis } from './deals.ts';
import { leadKpis } from './leads.ts';
import { meetingKpis } from './meetings.ts';
import { quotaTable } from './quotas.ts';
import type { Rows } from './rows.ts';
import { stockKpis } from './stocks.ts';

export const tier1 = (rows: Rows) => (): Answers => {
  const { due, ...stocks } = stockKpis(rows.deals);
  const bookings = bookingKpis(rows.credits);
  const quota = quotaTable(rows.quotas);
  return new Map(
    Object.entries({
      ...activityKpis(rows.activities),
      ...leadKpis(rows.leads),
      ...meetingKpis(rows.meetings),
      ...dealKpis(rows.deals),
      ...stocks,
      ...bookings,
      quota_attainment: ratio(bookings.revenue, quota),
      pipeline_coverage: ratio(due, minus(quota, bookings.revenue)),
    }),
  );
};
