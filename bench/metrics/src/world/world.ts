import { makeActivities } from './activities.ts';
import { makeDeals } from './deals.ts';
import { makeLeads } from './leads.ts';
import { makeMeetings } from './meetings.ts';
import { makeQuotas } from './quotas.ts';
import type { Size } from './size.ts';
import type { Tables } from './table.ts';

/** A sales team's records as the library's tables, as they are known at the as-of. */
export interface World extends Tables {
  readonly size: Size;
}

/** The same world for the same size, wherever it is made. */
export function makeWorld(size: Size): World {
  const leads = makeLeads(size.leads);
  return {
    size,
    leads,
    activities: makeActivities(leads, size.activities, size.deals),
    meetings: makeMeetings(size.meetings),
    ...makeDeals(size.deals),
    quotas: makeQuotas(size),
  };
}
