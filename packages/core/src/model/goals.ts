import { flag, instant, label, reference } from './column.ts';
import { table } from './table.ts';

/** A goal that somebody had for a KPI, and whether it was reached in the end. One without an owner is the team's. */
export const goals = table('goals', {
  id: reference(),
  owner: reference('owner'),
  /** the id of the KPI */
  metric: label('metric'),
  startsAt: instant({ planned: true }),
  /** the moment after the last */
  endsAt: instant({ required: true, planned: true }),
  reached: flag({ since: 'endsAt' }),
});
