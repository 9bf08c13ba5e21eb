import { dataset, type Records } from '@salesperf/core';
import { describe, expect, it } from 'vitest';
import { decideClocks } from './clocks.ts';
import { happenings } from './happened.ts';

const zone = 'Europe/Moscow';
const records: Records = {
  people: [{ id: 'a', from: '2020-01-01T00:00:00Z', to: '2030-01-01T00:00:00Z' }],
  deals: [
    { id: '1', status: 'won', createdAt: '2025-11-20T10:00:00Z', closedAt: '2026-02-10T20:30:00Z', dueAt: '2026-12-01T00:00:00Z' },
    // In Moscow, 23:30 of 14 February in UTC is the 15th.
    { id: '2', status: 'open', createdAt: '2026-02-14T23:30:00Z', closedAt: '2026-09-01T00:00:00Z', dueAt: '2026-09-01T00:00:00Z' },
  ],
  meetings: [
    { id: 'm', outcome: 'planned', bookedAt: '2026-02-01T00:00:00Z', startsAt: '2026-03-20T00:00:00Z' },
    { id: 'n', outcome: 'cancelled', bookedAt: '2026-02-01T00:00:00Z', startsAt: '2026-03-21T00:00:00Z' },
  ],
  quotas: [{ owner: 'a', from: '2026-01-01T00:00:00Z', to: '2027-01-01T00:00:00Z', amount: '1' }],
};
const data = dataset(records);
const decide = (options: Parameters<typeof decideClocks>[1]) => decideClocks(data, options, { zone, zoneFrom: 'flag' });
const iso = (instant: number) => new Date(instant).toISOString();

describe('clocks', () => {
  it('take the end of the last local day on which something happened, whatever is planned', () => {
    const { asOf, asOfFrom } = decide({});
    expect(iso(asOf)).toBe('2026-02-15T21:00:00.000Z');
    expect(asOfFrom).toMatchObject({ by: 'data', last: { what: 'deals.createdAt' } });
  });

  it('count a meeting once somebody came to it', () => {
    const held = dataset({ ...records, meetings: [{ id: 'm', outcome: 'held', startsAt: '2026-03-20T09:00:00Z' }] });
    expect(happenings(held)?.last.what).toBe('meetings.startsAt');
  });

  it('take the quarter of the as-of, as far as it has gone, against as many days of the one before', () => {
    const early = dataset({ ...records, leads: [{ id: 'l', createdAt: '2025-10-02T09:00:00Z' }] });
    const { period, previous, over } = decideClocks(early, {}, { zone: 'Europe/Moscow', zoneFrom: 'flag' });
    expect([period.from, period.to]).toEqual(['2026-01-01', '2026-04-01']);
    expect([previous!.from, previous!.to]).toEqual(['2025-10-01', '2025-11-16']);
    expect(over.list).toHaveLength(1);
  });

  it('take the quarter of the fiscal year, and compare with the one before it', () => {
    const early = dataset({ ...records, leads: [{ id: 'l', createdAt: '2025-08-02T09:00:00Z' }] });
    const settings = { zone, zoneFrom: 'flag', fiscalCalendar: { startMonth: 2 } } as const;
    const running = decideClocks(early, {}, settings);
    expect([running.period.from, running.period.to, running.fiscal]).toEqual(['2026-02-01', '2026-05-01', true]);
    expect([running.previous!.from, running.previous!.to]).toEqual(['2025-11-01', '2025-11-16']);
    const whole = decideClocks(early, { from: '2025-11-01', to: '2026-02-01' }, settings);
    expect([whole.previous!.from, whole.previous!.to]).toEqual(['2025-08-01', '2025-11-01']);
    const weeks = decideClocks(early, { every: 'week' }, { zone, zoneFrom: 'flag', fiscalCalendar: { weekStart: 7 } });
    expect([weeks.period.from, weeks.over.list[1]!.from, weeks.fiscal]).toEqual(['2025-07-27', '2025-08-03', false]);
  });

  it('compare with nothing where the data begins in the middle of what would be compared with', () => {
    expect(decide({}).previous).toBeNull();
  });

  it('read a date as the end of that local day, an instant as itself', () => {
    expect(iso(decide({ asOf: '2025-12-31' }).asOf)).toBe('2025-12-31T21:00:00.000Z');
    expect(decide({ asOf: '2025-12-31' }).period).toMatchObject({ from: '2025-10-01', to: '2026-01-01' });
    expect(iso(decide({ asOf: '2026-01-01T00:00:00+03:00' }).asOf)).toBe('2025-12-31T21:00:00.000Z');
    expect(decide({ asOf: '2026-01-01T00:00:00+03:00' }).period.to).toBe('2026-01-01');
    expect(() => decide({ asOf: '2026-01-01T00:00:00' })).toThrow(/with its offset/);
    expect(() => decide({ asOf: '2026-02-30' })).toThrow(/a day that exists/);
  });

  it('cut all the data into whole units', () => {
    const { over, periodFrom } = decide({ every: 'month' });
    expect(periodFrom).toBe('data');
    expect(over.list.map(({ from }) => from)).toEqual(['2025-11-01', '2025-12-01', '2026-01-01', '2026-02-01']);
    expect(decide({ every: 'quarter', asOf: '2026-01-10' }).over.list.map(({ from }) => from)).toEqual(['2025-10-01']);
  });

  it('end a period that has only a beginning with the day of the as-of', () => {
    expect(decide({ from: '2026-02-01' })).toMatchObject({ periodFrom: 'from', period: { from: '2026-02-01', to: '2026-02-16' } });
    expect(() => decide({ from: '2026-02-16' })).toThrow(/give --to too/);
  });

  it('say what to give where the data cannot decide', () => {
    const plans = dataset({ quotas: records.quotas! });
    expect(() => decideClocks(plans, {}, { zone, zoneFrom: 'flag' })).toThrow(/--as-of/);
    expect(() => decide({ every: 'month', asOf: '2020-01-01' })).toThrow(/the first thing in the data happened on 2025-11-20/);
  });
});
