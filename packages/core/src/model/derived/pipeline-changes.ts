import { choice, instant, label, money, reference } from '../column.ts';
import { traits } from '../deals.ts';
import { table } from '../table.ts';

/**
 * Double-entry ledger of the open pipeline: what each change of a version took out and put in, with its cause, in the order
 * amount, currency, hands (owner, team, pipeline), due date, status. Opening + changes = closing, exactly.
 */
export const pipelineChanges = table('pipelineChanges', {
  deal: reference('deal'),
  owner: reference('owner'),
  ...traits,
  at: instant({ madeFrom: ['createdAt'] }),
  /** of what left, the instant before; of what came, the change itself: whose team the amount is */
  heldAt: instant({ person: true, madeFrom: [] }),
  cause: choice(['new', 'reopened', 'up', 'down', 'currency', 'transfer', 'date', 'won', 'lost', 'removed'], { dimension: 'cause', madeFrom: [] }),
  /** signed; a row of nothing is not written */
  amount: money(),
  currency: label('currency'),
  dueAt: instant({ planned: true }),
  /** the due date on the other side of a change of date */
  otherDueAt: instant({ planned: true, madeFrom: ['dueAt'] }),
});
