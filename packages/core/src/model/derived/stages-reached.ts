import { choice, instant, label, number, reference } from '../column.ts';
import { statuses, traits } from '../deals.ts';
import { table } from '../table.ts';

/**
 * One row a deal alive at the as-of and stage that it reached or passed, by the rank of its pipeline's stages; "won" ranks above them all.
 * A skipped stage is reached with the next one that was.
 */
export const stagesReached = table('stagesReached', {
  deal: reference('deal'),
  /** the opener of the deal */
  owner: reference('owner'),
  ...traits,
  stage: label('stage'),
  rank: number(),
  /** of the deal, at the as-of */
  status: choice(statuses, { dimension: 'status' }),
  createdAt: instant({ always: true, cohort: true }),
  reachedAt: instant({ madeFrom: ['createdAt'] }),
  /** the first moment at any higher rank; empty: not yet, or never */
  nextReachedAt: instant({ madeFrom: [] }),
});
