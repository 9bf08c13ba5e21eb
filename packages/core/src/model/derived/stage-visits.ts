import { instant, label, reference } from '../column.ts';
import { traits } from '../deals.ts';
import { table } from '../table.ts';

/** One row a visit of a stage by an open deal: maximal, whoever owns the deal; its owner is the one at the start. */
export const stageVisits = table('stageVisits', {
  deal: reference('deal'),
  owner: reference('owner'),
  ...traits,
  stage: label('stage'),
  enteredAt: instant({ madeFrom: ['createdAt'] }),
  leftAt: instant({ madeFrom: [] }),
});
