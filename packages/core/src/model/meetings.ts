import { choice, instant, label, reference } from './column.ts';
import { table } from './table.ts';

/** One row a meeting, however often it was put off. */
export const meetings = table('meetings', {
  id: reference(undefined, { required: true }),
  owner: reference('owner'),
  lead: reference('lead'),
  deal: reference('deal'),
  customer: reference('customer'),
  kind: label('kind'),
  place: choice(['onsite', 'online']),
  outcome: choice(['planned', 'held', 'no_show', 'cancelled', 'cancelled_late'], { dimension: 'outcome', since: 'startsAt' }),
  bookedAt: instant(),
  startsAt: instant({ always: true, planned: true }),
});
