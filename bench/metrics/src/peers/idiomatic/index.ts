import type { Peer } from '../peer.ts';
import { rowsOf } from './rows.ts';
import { tier1 } from './tier1.ts';
import { tier2 } from './tier2.ts';

/** What most would write: dates and words in objects, a library for time zones and one for money, and a filter, a group and a fold for each KPI. */
export const idiomatic: Peer = {
  name: 'idiomatic',
  sizes: ['S'],
  load: async (world) => {
    const rows = rowsOf(world);
    return { t1: tier1(rows), t2: tier2(rows) };
  },
};
