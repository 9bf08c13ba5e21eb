import { instant, reference } from '../column.ts';
import { traits } from '../deals.ts';
import { table } from '../table.ts';

/** Maximal stretches of time in which a deal was open in one owner's hands, cut also where the owner changes team. */
export const openSpells = table('openSpells', {
  deal: reference('deal'),
  owner: reference('owner'),
  ...traits,
  from: instant({ madeFrom: ['createdAt'] }),
  to: instant({ madeFrom: [] }),
});
