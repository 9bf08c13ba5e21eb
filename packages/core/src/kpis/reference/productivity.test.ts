import { expect, it } from 'vitest';
import type { Records } from '../../model/index.ts';
import { ask } from '../ask.ts';
import { cac, cacRatio, winRate } from '../catalogue.ts';
import cases from './fixtures/kpis.json' with { type: 'json' };

it('kpi-denominator-zero: no deal closed, no win rate: not 0 %, not 100 %, not NaN', () => {
  const { expected } = cases['kpi-denominator-zero'];
  const asked = { from: '2026-01-01', to: '2026-02-01', zone: 'UTC', asOf: '2026-02-01T00:00:00Z' };
  const open: Records = { deals: [{ id: 'd', status: 'open', createdAt: '2026-01-05T09:00:00Z', closedAt: null }] };
  const ended: Records = { deals: [{ id: 'd', status: 'won', createdAt: '2026-01-05T09:00:00Z', closedAt: '2026-02-01T00:00:00Z' }] };
  for (const records of [open, ended]) {
    expect(ask([winRate], records, asked).cells[0]).toMatchObject({
      value: expected.winRate,
      interval: expected.interval,
      numerator: 0,
      denominator: 0,
      reason: 'zero denominator',
    });
  }
});

it('kpi-cac: blended, a quarter later, and of paid channels; a ratio to what was sold', () => {
  const { input, expected } = cases['kpi-cac'];
  const { '2023Q4': before, '2024Q1': spent } = input.salesMarketingByQuarter;
  const quarter = { from: '2024-01-01T00:00:00Z', to: '2024-04-01T00:00:00Z', currency: 'EUR' };
  const asked = { from: '2024-01-01', to: '2024-04-01', zone: 'UTC', asOf: '2024-04-01T00:00:00Z' };
  const won = { status: 'won', createdAt: '2024-01-05T09:00:00Z', closedAt: '2024-02-05T09:00:00Z', currency: 'EUR' } as const;
  const records: Records = {
    spend: [
      { from: '2023-10-01T00:00:00Z', to: '2024-01-01T00:00:00Z', amount: before, currency: 'EUR', paid: false },
      { ...quarter, amount: input.paidSpend2024Q1, paid: true },
      { ...quarter, amount: String(Number(spent) - Number(input.paidSpend2024Q1)), paid: false },
    ],
    customers: Array.from({ length: input.newCustomers2024Q1 }, (_, index) => ({
      id: `c${index}`,
      since: '2024-02-05T09:00:00Z',
      paid: index < input.newCustomersFromPaid2024Q1,
    })),
    deals: [
      { id: 'new', ...won, kind: 'new', amount: input.newCARR },
      { id: 'expansion', ...won, kind: 'upsell', amount: input.expansionCARR },
      { id: 'renewal', ...won, kind: 'renewal', amount: '800000' },
    ],
  };
  const costs = ask([cac], records, asked).cells.map(({ part, value }) => [part, Number(value).toFixed(2)]);
  expect(Object.fromEntries(costs)).toEqual({ blended: expected.blendedSamePeriod, lagged: expected.blendedLaggedOneQuarter, paid: expected.paidCAC });
  expect(ask([cacRatio], records, asked).cells[0]!.value).toBe(expected.blendedCACRatioSMSB);
  const [none] = ask([cac], { ...records, customers: [{ id: 'old', since: '2022-02-05T09:00:00Z', paid: false }] }, asked).cells;
  expect(none).toMatchObject({ value: expected.zeroCustomers, reason: 'no new customers' });
});
