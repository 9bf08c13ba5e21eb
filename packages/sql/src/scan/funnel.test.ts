import type { DuckDBConnection } from '@duckdb/node-api';
import { activities, at, count, deals, funnel, leads, metric, periods, type Records, share, step } from '@salesperf/core';
import { beforeAll, expect, it } from 'vitest';
import { database } from '../testing/database.ts';
import { bothWays, differences, filled } from '../testing/world.ts';

let connection: DuckDBConnection;
beforeAll(async () => {
  connection = await database();
});

const day = 86_400_000;
const start = Date.UTC(2026, 2, 1);
const asOf = start + 60 * day;
const over = periods({ from: '2026-03-01', to: '2026-05-01', zone: 'Europe/Berlin', every: 'month' });
const words = { group: 'funnel', indicator: 'leading', label: { en: 'Reached', ru: 'Дошли' } } as const;

/** The clocks go forward on 29 March: what is two days later by date is 47 hours later. */
const records = {
  leads: [
    { id: 'l1', owner: 'ann', createdAt: start },
    { id: 'l2', owner: "o'neil", createdAt: start + 2 * day },
    { id: 'l3', owner: 'bob', createdAt: Date.parse('2026-03-28T23:30:00+01:00') },
    { id: 'l4', owner: 'bob', createdAt: Date.UTC(1901, 4, 5) },
  ],
  activities: [
    { id: 'a1', lead: 'l1', kind: 'call', at: start + day, connected: true },
    { id: 'a2', lead: 'l2', kind: 'call', at: start + 5 * day, connected: true },
    { id: 'a3', lead: 'l3', kind: 'call', at: Date.parse('2026-03-30T23:30:00+02:00'), connected: true },
    { id: 'a4', lead: 'l4', kind: 'call', at: Date.UTC(1901, 4, 7), connected: true },
  ],
  deals: [
    { id: 'd1', lead: 'l1', owner: 'ann', status: 'won', amount: '10', createdAt: start + 4 * day, closedAt: start + 6 * day },
    { id: 'd2', lead: 'l2', owner: 'bob', status: 'open', amount: '0.5', createdAt: start + 6 * day },
  ],
} as unknown as Records;

const journey = funnel('journey', 'lead', {
  "new 'one'": step(leads.createdAt, { reactivated: false }),
  called: step(activities.at, { kind: 'call', connected: true }, { length: 2, clock: 'days' }),
  sold: step(deals.closedAt, { status: 'won', amount: { above: 0 } }, { length: 1, clock: 'weeks' }),
});

it('a funnel is read without more ado: its windows are days of the team, however long ago', async () => {
  const prepared = await filled(connection, { records }, asOf);
  const called = metric({ ...words, id: 'called', value: at(journey.startedAt, count(journey, { step: 'called', state: 'reached' })) });
  const rate = metric({
    ...words,
    id: 'rate',
    value: at(journey.startedAt, share(count(journey, { step: 'sold', state: ['reached', 'not_reached'] }), { state: 'reached' })),
  });
  const all = periods({ from: '1901-01-01', to: '2026-05-01', zone: 'Europe/Berlin', every: null });
  const recent = await bothWays(prepared, { metrics: [called, rate], by: ['owner'], over, asOf }, connection);
  expect(differences(recent)).toEqual([]);
  const ever = await bothWays(prepared, { metrics: [called], over: all, asOf }, connection);
  expect(differences(ever)).toEqual([]);
  expect(ever.sql.map(({ value }) => value)).toEqual([3]);
});

it('events of one instant have their attempts in the order of core', async () => {
  const twice = (id: string, owner: string | null) => ({ id, lead: 'l1', owner, kind: 'call', at: start, connected: true });
  const calls = [twice('a1', 'zoe'), twice('a2', null), twice('a3', 'ann'), twice('a4', 'ann')];
  const prepared = await filled(connection, { records: { ...records, activities: calls } as Records }, asOf);
  const again = funnel('again', 'lead', { first: step(activities.at, { kind: 'call' }), next: step(activities.at, { connected: true }) });
  const metrics = [1, 2, 3, 4].map((attempt) =>
    metric({ ...words, id: `attempt_${attempt}`, value: at(again.startedAt, count(again, { attempt: { atLeast: attempt, atMost: attempt } })) }),
  );
  const both = await bothWays(prepared, { metrics, by: ['owner'], over, asOf }, connection);
  expect(differences(both)).toEqual([]);
  expect(both.sql.filter(({ group, value }) => group.owner === 'ann' && value === 2).map(({ metric: id }) => id)).toEqual(['attempt_2', 'attempt_3']);
});
