import { choice, instant, reference } from '../column.ts';
import { traits } from '../deals.ts';
import { table } from '../table.ts';

/** From a deal's creation, or a touch of it, to the next touch or its close: the waits of the customer. Touches at one instant are one. */
export const touchGaps = table('touchGaps', {
  deal: reference('deal'),
  /** of the deal when the gap begins */
  owner: reference('owner'),
  ...traits,
  from: instant({ madeFrom: ['createdAt'] }),
  to: instant({ madeFrom: [] }),
  endedBy: choice(['touch', 'close', 'open'], { madeFrom: [] }),
});
