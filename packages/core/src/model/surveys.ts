import { instant, reference, score } from './column.ts';
import { table } from './table.ts';

/** A question to a customer, and the answer: a score from 1 to 5. */
export const surveys = table('surveys', {
  id: reference(undefined, { required: true }),
  customer: reference('customer'),
  deal: reference('deal'),
  owner: reference('owner'),
  sentAt: instant({ always: true }),
  answeredAt: instant(),
  score: score({ since: 'answeredAt' }),
});
