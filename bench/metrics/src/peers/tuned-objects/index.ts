import type { Peer } from '../peer.ts';
import { rowsOf } from './rows.ts';
import { tier1 } from './tier1.ts';
import { tier2 } from './tier2.ts';

/** An object a row, and loops written with care: what a programmer who wants it fast writes without typed arrays. */
export const tunedObjects: Peer = {
  name: 'tuned_objects',
  sizes: ['S', 'M'],
  load: async (world) => {
    const rows = rowsOf(world);
    return { t1: tier1(rows), t2: tier2(rows) };
  },
};
