import { choice, flag, instant, label, money, ratio, reference } from './column.ts';
import { statuses } from './deals.ts';
import { table } from './table.ts';

/** What changed about a deal, and when: only the cells that changed are filled. Metrics read the versions made from it. */
export const changes = table('changes', {
  deal: reference('deal', { required: true }),
  at: instant({ required: true }),
  owner: reference('owner'),
  status: choice(statuses),
  stage: label('stage'),
  pipeline: label('pipeline'),
  amount: money(),
  currency: label('currency'),
  probability: ratio(),
  forecastCategory: label('forecastCategory'),
  dueAt: instant({ planned: true }),
  /** the deal is gone from here on; past moments keep it */
  deleted: flag(),
  /** the deal is one with this other from here on, which survives; past moments keep both */
  mergedInto: reference(),
});
