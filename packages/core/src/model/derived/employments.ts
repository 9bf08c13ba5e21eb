import { instant, reference } from '../column.ts';
import { table } from '../table.ts';

/** Who worked here when: the rows of people, one a stretch in which team, manager and region stayed the same. Without a first day a person has always been here. */
export const employments = table('employments', {
  owner: reference('owner', { madeFrom: [] }),
  from: instant({ madeFrom: [] }),
  to: instant({ madeFrom: [] }),
});
