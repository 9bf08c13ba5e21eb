import type { customers, RecordOf } from '@salesperf/core';
import { segments, sources } from '../labels.ts';
import type { Deal } from '../simulate/deals.ts';
import { asOf } from '../span.ts';
import { responsible, type World } from '../world.ts';
import { stateOf } from './deal.ts';

/** A company by its first deal; `since` is its first payment, if it ever paid. */
export const customerRecord = (world: World, id: string, first: Deal, since: number | undefined): RecordOf<typeof customers> => ({
  id,
  name: first.company.name,
  owner: responsible(world, stateOf(first).owner!, asOf),
  source: sources[first.source][world.language],
  segment: segments[first.segment][world.language],
  paid: first.source === 'paid',
  ...(since === undefined ? {} : { since }),
});
