import type { Answers } from '../../answers.ts';
import type { World } from '../../world/world.ts';
import { activityKpis } from './activities.ts';
import type { Axis } from './axis.ts';
import { bookingKpis } from './bookings.ts';
import { dealKpis } from './deals.ts';
import { minus, ratio } from './finish.ts';
import { leadKpis } from './leads.ts';
import { meetingKpis } from './meetings.ts';
import { quotaSheet } from './quotas.ts';
import { stockKpis } from './stocks.ts';

/** Flows, stocks and ratios over an axis. */
export function tier1(world: World, axis: Axis): () => Answers {
  const { grid, bounds, known, days } = axis;
  const scans = [
    activityKpis(world, known, grid),
    leadKpis(world, known, grid),
    meetingKpis(world, known, grid),
    dealKpis(world, known, grid),
    stockKpis(world, axis),
    bookingKpis(world, known, grid),
  ];
  const quotas = quotaSheet(world, bounds, days, grid);
  return () => {
    const answers = new Map(scans.flatMap((scan) => [...scan()]));
    const quota = quotas();
    const [due, revenue] = [answers.get('due')!, answers.get('revenue')!];
    answers.delete('due');
    answers.set('quota_attainment', ratio(revenue, quota));
    answers.set('pipeline_coverage', ratio(due, minus(quota, revenue)));
    return answers;
  };
}
