import type { Peer } from '../peer.ts';
import { tablesOf } from './tables.ts';
import { tier1 } from './tier1.ts';
import { tier2 } from './tier2.ts';

/** Columns and grouped roll-ups of a data-frame library; what it does not know, such as curves, is worked out from the grouped results. */
export const arquero: Peer = {
  name: 'arquero',
  sizes: ['S', 'M'],
  load: async (world) => {
    const tables = tablesOf(world);
    return { t1: tier1(world, tables), t2: tier2(world, tables) };
  },
};
