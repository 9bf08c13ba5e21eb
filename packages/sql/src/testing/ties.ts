import { mondayToFriday, periods, type Records } from '@salesperf/core';
import type { Scenario } from '../../../core/src/testing/records.ts';

const day = 86_400_000;
const start = Date.UTC(2026, 0, 1);
const noon = start + day / 2;

const records = {
  people: [
    { id: 'ann', team: 'red', manager: 'bob' },
    { id: 'ann', team: 'blue', manager: 'bob', from: start + 5 * day },
    { id: 'bob', team: 'red', manager: 'cid' },
  ],
  leads: [
    { id: 'l1', owner: 'ann', createdAt: start },
    { id: 'l2', owner: 'ann', createdAt: start + 5 * day },
    { id: 'l3', owner: 'bob', createdAt: start + 31 * day },
  ],
  activities: [
    { id: 'a1', lead: 'l1', kind: 'call', at: start, outbound: true },
    { id: 'a2', lead: 'l1', kind: 'call', at: start + day, outbound: true },
    { id: 'a3', lead: 'l2', kind: 'call', at: start + 5 * day + 3_600_000, outbound: true },
    { id: 'a4', deal: 'd1', kind: 'call', at: noon, outbound: true },
  ],
  deals: [{ id: 'd1', owner: 'ann', status: 'open', amount: '100', currency: 'USD', createdAt: start }],
  payments: [
    { id: 'p1', customer: 'c1', amount: '10', currency: 'USD', paidAt: noon },
    { id: 'p2', customer: 'c1', amount: '30', currency: 'USD', paidAt: noon + day },
  ],
} as unknown as Records;

/** Everything at the very edge of something: of a period, a rate, a window, a stretch in a team, the as-of. */
export const ties: Scenario = {
  records,
  over: periods({ from: '2026-01-01', to: '2026-03-01', zone: 'UTC', every: 'month' }),
  asOf: start + 40 * day,
  currency: 'EUR',
  rates: [
    { currency: 'USD', from: start, rate: '0.9' },
    { currency: 'USD', from: noon + day, rate: '0.8' },
  ],
  planRates: {},
  calendar: mondayToFriday,
  ownZones: false,
};
