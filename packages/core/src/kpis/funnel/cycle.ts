import { elapsed } from '../../metric/build.ts';
import { deals } from '../../model/deals.ts';

/** How long a deal takes: local days from its creation to its end. */
export const cycle = elapsed('days', deals.createdAt, deals.closedAt);
