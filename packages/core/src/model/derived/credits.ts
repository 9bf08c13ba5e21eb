import { choice, instant, label, money, reference } from '../column.ts';
import { statuses, traits } from '../deals.ts';
import { table } from '../table.ts';

/**
 * A row for each deal alive at the as-of and each person credited with it. Without splits the closer (of an open deal the owner) has it whole.
 * Split amounts are allocated by largest remainder in 1e-6 of the currency, so they sum to the deal; an overlay has its own share of the amount, rounded down.
 */
export const credits = table('credits', {
  deal: reference('deal'),
  owner: reference('owner'),
  ...traits,
  role: choice(['split', 'overlay'], { dimension: 'role', madeFrom: [] }),
  status: choice(statuses, { dimension: 'status' }),
  createdAt: instant({ always: true, cohort: true }),
  closedAt: instant(),
  lossReason: label('lossReason'),
  amount: money(),
  currency: label('currency'),
});
