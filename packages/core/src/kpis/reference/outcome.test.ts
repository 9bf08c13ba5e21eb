import { describe, expect, it } from 'vitest';
import type { Cell } from '../../engine/cell.ts';
import type { Metric } from '../../metric/definition.ts';
import type { Records } from '../../model/index.ts';
import { addDays } from '../../time/civil.ts';
import { ask } from '../ask.ts';
import { csat, csatMean, csatResponseRate, grr, logoChurn, logoRetention, mrr, nrr, quotaAttainment } from '../catalogue.ts';
import cases from './fixtures/kpis.json' with { type: 'json' };

const midnight = (day: string): string => `${day}T00:00:00Z`;
const toTheCent = (amount: Cell['value']): string => Number(amount).toFixed(2);

describe('kpi-retention', () => {
  const { input, expected } = cases['kpi-retention'];
  const records: Records = {
    subscriptionChanges: input.customers.flatMap(({ id, start, end, kind }) => {
      const change = (at: string, mrr: string) => ({ customer: id, at, mrr, currency: 'EUR' });
      const before = kind === 'reactivated' ? [change('2025-06-01T00:00:00Z', '80'), change('2025-09-01T00:00:00Z', '0')] : [];
      const opening = Number(start) > 0 ? [change('2025-12-01T00:00:00Z', start)] : [];
      return [...before, ...opening, ...(start === end ? [] : [change('2026-01-15T00:00:00Z', end)])];
    }),
  };
  const asked = { from: '2026-01-01', to: '2026-02-01', zone: 'UTC', asOf: '2026-02-01T00:00:00Z' };
  const cellOf = (one: Metric): Cell => ask([one], records, asked).cells[0]!;

  it('GRR holds no growth, each customer capped at what it was', () => {
    expect(cellOf(grr)).toMatchObject({ value: expect.closeTo(expected.GRR, 12), denominator: String(Number(expected.startingMRR)) });
    expect(1 - Number(cellOf(grr).value)).toBeCloseTo(expected.revenueChurnGross, 12);
  });

  it('NRR holds no new customer and none that came back', () => expect(cellOf(nrr).value).toBeCloseTo(expected.NRR, 12));

  it('one of the four customers of the start left', () => {
    expect(cellOf(logoRetention)).toMatchObject({ value: expected.logoRetention, numerator: 3, denominator: 4 });
    expect(cellOf(logoChurn)).toMatchObject({ value: expected.logoChurn, numerator: 1, denominator: 4 });
  });

  it('recurring revenue is that of all contracts', () => {
    const { startingMRR, new: added, reactivation, expansion, churned, contraction, endingMRR } = expected;
    expect(toTheCent(cellOf(mrr).value)).toBe(endingMRR);
    expect(toTheCent(ask([mrr], records, { ...asked, from: '2025-12-01', to: '2026-01-01' }).cells[0]!.value)).toBe(startingMRR);
    expect([startingMRR, added, reactivation, expansion].map(Number).reduce((sum, part) => sum + part) - Number(churned) - Number(contraction)).toBe(
      Number(endingMRR),
    );
  });
});

it('kpi-csat: the share of 4 and 5 with its interval, the mean apart, and how many answered', () => {
  const { input, expected } = cases['kpi-csat'];
  const sentAt = '2026-01-05T09:00:00Z';
  const answers = input.responses.map((score, index) => ({ id: `s${index}`, sentAt, answeredAt: '2026-01-06T09:00:00Z', score }));
  const silent = Array.from({ length: input.surveysSent - answers.length }, (_, index) => ({ id: `n${index}`, sentAt }));
  const asked = { from: '2026-01-01', to: '2026-02-01', zone: 'UTC', asOf: '2026-02-01T00:00:00Z' };
  const [top, mean, responded] = ask([csat, csatMean, csatResponseRate], { surveys: [...answers, ...silent] }, asked).cells;
  expect(top).toMatchObject({ value: expected.top2Box, interval: expected.top2BoxWilson95.map((edge) => expect.closeTo(edge, 12)) });
  expect([mean!.value, responded!.value]).toEqual([expected.mean, expected.responseRate]);
});

it('kpi-quota-ramp: by the days of the month of the hire, then by the steps of the ramp', () => {
  const { input, expected } = cases['kpi-quota-ramp'];
  const firsts = ['2024-01-01', '2024-02-01', '2024-03-01', '2024-04-01', '2024-05-01', '2024-06-01', '2024-07-01'];
  const full = Number(input.annualQuota) / input.months;
  const hired = firsts.findLastIndex((first) => first <= input.hire);
  const records: Records = {
    people: [{ id: 'anna', from: midnight(input.hire) }],
    quotas: firsts.slice(0, -1).map((first, month) => {
      const amount = String(full * Number(input.ramp[month - hired] ?? 1));
      return { owner: 'anna', from: midnight(first), to: midnight(firsts[month + 1]!), amount, currency: 'EUR' };
    }),
    deals: [
      { id: 'd', owner: 'anna', status: 'won', createdAt: '2024-03-01T09:00:00Z', closedAt: '2024-06-20T09:00:00Z', amount: input.bookings, currency: 'EUR' },
    ],
  };
  const [from, last] = input.period as [string, string];
  const asked = { from, to: addDays(last, 1), zone: 'UTC', asOf: '2024-07-01T00:00:00Z' };
  const [cell] = ask([quotaAttainment], records, asked).cells;
  expect(toTheCent(String(full))).toBe(expected.monthlyFull);
  expect([toTheCent(cell!.denominator), cell!.value]).toEqual([expected.quota, expect.closeTo(expected.attainment, 9)]);
  const months = ask([quotaAttainment], records, { ...asked, every: 'month' }).cells;
  expect(months.map(({ denominator }) => toTheCent(denominator))).toEqual(expected.byMonth);
});

it('kpi-quota-transfer: what was sold over what was held, not the mean of two percentages', () => {
  const { input, expected } = cases['kpi-quota-transfer'];
  const [from, last] = input.period as [string, string];
  const to = addDays(last, 1);
  const records: Records = {
    people: input.segments.map(({ team, frm }) => ({ id: 'anna', team, from: midnight(frm) })),
    quotas: input.segments.map(({ frm, to: end, quarterQuota: amount }) => {
      const held = { heldFrom: midnight(frm), heldTo: midnight(addDays(end, 1)) };
      return { owner: 'anna', from: midnight(from), to: midnight(to), ...held, amount, currency: 'EUR' };
    }),
    deals: input.segments.map(({ team, frm, bookings: amount }) => {
      const closedAt = midnight(addDays(frm, 10));
      return { id: team, owner: 'anna', status: 'won' as const, createdAt: midnight(from), closedAt, amount, currency: 'EUR' };
    }),
  };
  const { cells } = ask([quotaAttainment], records, { from, to, zone: 'UTC', asOf: midnight(to), by: ['team'] });
  const quotaOf = (team?: string) => Number(cells.find(({ group }) => group.team === team)!.denominator);
  expect(input.segments.map(({ team }) => quotaOf(team))).toEqual(expected.quota.map((amount) => expect.closeTo(amount, 5)));
  expect([quotaOf(), cells[0]!.value]).toEqual([expect.closeTo(expected.total, 5), expect.closeTo(expected.attainment, 9)]);
});
