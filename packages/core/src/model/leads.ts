import { flag, instant, label, reference } from './column.ts';
import { table } from './table.ts';

export const leads = table('leads', {
  id: reference('lead', { required: true }),
  owner: reference('owner'),
  customer: reference('customer'),
  source: label('source'),
  product: label('product'),
  segment: label('segment'),
  /** came back after it had been closed; not a new lead */
  reactivated: flag({ absent: false }),
  createdAt: instant({ always: true, cohort: true }),
  qualifiedAt: instant(),
  convertedAt: instant(),
  /** closed without having been qualified */
  droppedAt: instant(),
  dropReason: label('dropReason', { since: 'droppedAt' }),
});
