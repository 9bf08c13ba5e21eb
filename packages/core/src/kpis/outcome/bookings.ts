import { at, during, prorated, sum } from '../../metric/build.ts';
import { credits } from '../../model/derived/credits.ts';
import { quotas } from '../../model/quotas.ts';

/** What was won, credited at the close: shares add up to the deal, overlay credit is not added in. */
export const bookings = at(credits.closedAt, sum(credits.amount, { status: 'won', role: 'split' }));

/** What was to be won: quotas accrue by local days and count while they are held. */
export const quota = during(quotas.heldFrom, quotas.heldTo, sum(prorated(quotas.amount, quotas.from, quotas.to)));
