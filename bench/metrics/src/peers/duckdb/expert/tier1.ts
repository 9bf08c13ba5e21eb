import type { Axis } from '../axis.ts';
import { activityKpis } from './activities.ts';
import { bookingKpis } from './bookings.ts';
import { closedKpis, createdKpis } from './deals.ts';
import { leadKpis } from './leads.ts';
import { meetingKpis } from './meetings.ts';
import { stockKpis } from './stocks.ts';

/** A statement or so for each table and moment. */
export const tier1 = (axis: Axis): readonly string[] =>
  [activityKpis, leadKpis, meetingKpis, createdKpis, closedKpis, stockKpis, bookingKpis].map((kpis) => kpis(axis));
