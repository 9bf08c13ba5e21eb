import type { RecordOf, Records } from '@salesperf/core';
import type { ourDeals } from './seats-sold.ts';

const on = (date: string): number => Date.parse(`${date}T10:00:00Z`);

type OurDeal = RecordOf<typeof ourDeals>;
const closed = (id: string, owner: string, customer: string, date: string, more: Partial<OurDeal>): OurDeal => ({
  id,
  owner,
  customer,
  status: 'won',
  createdAt: on('2026-01-05'),
  closedAt: on(date),
  currency: 'EUR',
  ...more,
});

/** A team of two, small enough to count by hand. */
export const records: Records = {
  people: [
    { id: 'ann', name: 'Ann' },
    { id: 'bob', name: 'Bob' },
  ],
  deals: [
    closed('d1', 'ann', 'Acme', '2026-02-10', { kind: 'new', amount: '6000', seats: 30, tier: 'team' }),
    closed('d2', 'ann', 'Acme', '2026-03-03', { kind: 'upsell', amount: '3000', seats: 10, tier: 'team' }),
    closed('d3', 'bob', 'Borg', '2026-03-20', { kind: 'upsell', amount: '1000', tier: 'solo' }),
    closed('d4', 'bob', 'Cube', '2026-03-21', { kind: 'upsell', amount: '9000', seats: 90, tier: 'team', status: 'lost' }),
  ],
  quotas: ['ann', 'bob'].map((owner) => ({ owner, from: Date.parse('2026-01-01'), to: Date.parse('2026-04-01'), amount: '5000', currency: 'EUR' })),
  activities: [
    { id: 'a1', owner: 'ann', lead: 'l1', kind: 'call', connected: true, at: on('2026-01-10') },
    { id: 'a2', owner: 'ann', lead: 'l1', kind: 'call', connected: true, at: on('2026-02-01') },
    { id: 'a3', owner: 'bob', lead: 'l2', kind: 'call', connected: true, at: on('2026-02-02') },
    { id: 'a4', owner: 'bob', lead: 'l3', kind: 'call', connected: true, at: on('2026-03-28') },
  ],
  meetings: [{ id: 'm1', owner: 'ann', lead: 'l1', kind: 'demo', outcome: 'held', startsAt: on('2026-02-12') }],
};
