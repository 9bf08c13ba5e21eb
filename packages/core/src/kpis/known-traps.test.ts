import { describe, expect, it } from 'vitest';
import { kpi } from './index.ts';

const january = { from: '2026-01-01', to: '2026-02-01', zone: 'UTC', asOf: '2026-02-01T00:00:00Z' };

describe('a KPI of the catalogue', () => {
  it('leaves out a customer whose amounts have no exchange rate, and says so', () => {
    const subscriptionChanges = [
      { customer: 'a', at: '2025-12-01T00:00:00Z', mrr: '100', currency: 'USD' },
      { customer: 'a', at: '2026-01-10T00:00:00Z', mrr: '0', currency: 'USD' },
      { customer: 'b', at: '2025-12-01T00:00:00Z', mrr: '50', currency: 'EUR' },
    ];
    expect(kpi('grr').of({ subscriptionChanges }, { ...january, currency: 'EUR' })).toMatchObject({
      value: 1,
      denominator: '50',
      excluded: { 'no exchange rate from USD to EUR': expect.any(Number) },
    });
  });

  it('knows what came of a cohort that has come to its end, however soon', () => {
    const deals = [
      { id: 'a', status: 'won' as const, createdAt: '2026-01-01T00:00:00Z', closedAt: '2026-01-11T00:00:00Z' },
      { id: 'b', status: 'lost' as const, createdAt: '2026-01-01T00:00:00Z', closedAt: '2026-01-21T00:00:00Z' },
    ];
    expect(kpi('won_within').of(deals, { ...january, asOf: '2026-12-01T00:00:00Z' }).value).toBe(0.5);
    expect(kpi('won_within').of([...deals, { id: 'c', status: 'open', createdAt: '2026-01-01T00:00:00Z' }], january).reason).toMatch(/not yet followed/);
  });

  it('takes a first amount as a rise, in the currency it came in', () => {
    const records = {
      deals: [{ id: 'a', status: 'open' as const, createdAt: '2025-12-10T00:00:00Z', dueAt: '2026-01-31T00:00:00Z' }],
      changes: [{ deal: 'a', at: '2026-01-10T00:00:00Z', amount: '100', currency: 'USD' }],
    };
    const rates = [{ currency: 'USD', from: Date.UTC(2025, 0, 1), rate: '0.5' }];
    const { parts } = kpi('pipeline_movement').of(records, { ...january, currency: 'EUR', rates });
    expect([parts.up.value, parts.closing.value]).toEqual(['50', '50']);
  });

  it('gives the total of the first period, where there are several', () => {
    const deals = ['2026-01-05', '2026-02-05', '2026-02-06'].map((date, id) => ({ id: `${id}`, status: 'open' as const, createdAt: `${date}T00:00:00Z` }));
    const { value, parts } = kpi('win_rate_cohort').of(deals, { ...january, to: '2026-03-01', every: 'month', asOf: '2026-03-01T00:00:00Z' });
    expect([value, parts.open.denominator]).toEqual([0, 1]);
  });

  it('is not filtered by what its records do not have', () => {
    const records = {
      deals: [{ id: 'a', status: 'open' as const, createdAt: '2026-01-10T00:00:00Z' }],
      leads: [{ id: 'l', createdAt: '2026-01-10T00:00:00Z', source: 'fair' }],
    };
    expect(kpi('opportunities').of(records, { ...january, where: { source: ['fair'] } }).reason).toBe('cannot be filtered: deals have no source');
  });

  it('counts the cost of a period that still runs up to now', () => {
    const spend = [{ from: '2026-01-01T00:00:00Z', to: '2026-02-01T00:00:00Z', amount: '310', currency: 'EUR', paid: false }];
    const customers = [{ id: 'a', since: '2026-01-05T00:00:00Z', paid: false }];
    expect(kpi('cac').of({ spend, customers }, { ...january, asOf: '2026-01-11T00:00:00Z' }).parts.blended.value).toBe('100');
  });
});
