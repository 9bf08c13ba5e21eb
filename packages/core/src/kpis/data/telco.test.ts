import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../engine/cell.ts';
import type { Metric } from '../../metric/definition.ts';
import type { Records } from '../../model/index.ts';
import { type AskOptions, ask } from '../ask.ts';
import { grr, logoChurn, logoRetention, mrr, nrr } from '../catalogue.ts';
import { rowsOf } from './testing/rows.ts';

const file = join(process.env.SALESPERF_DATA ?? resolve(import.meta.dirname, '../../../../../../shared/data'), 'telco-churn/Telco-Customer-Churn.csv');
const isHere = existsSync(file);

/** Everybody was a customer when the last month began; those marked as churned left in it. Which month it was, the file does not say. */
const recordsOf = (csv: string): Records => ({
  subscriptionChanges: rowsOf(csv).flatMap(({ customerID, MonthlyCharges, Churn }) => {
    const change = { customer: customerID!, currency: 'USD' };
    const start = { ...change, at: '2025-12-01T00:00:00Z', mrr: MonthlyCharges! };
    return Churn === 'Yes' ? [start, { ...change, at: '2026-01-15T00:00:00Z', mrr: '0' }] : [start];
  }),
});

describe.skipIf(!isHere)('the customers of Telco (skipped where ../shared/data is not there)', () => {
  const records = isHere ? recordsOf(readFileSync(file, 'utf8')) : {};
  const asked = { from: '2026-01-01', to: '2026-02-01', zone: 'UTC', asOf: '2026-02-01T00:00:00Z' };
  const cellOf = (one: Metric, options: Partial<AskOptions> = {}): Cell => ask([one], records, { ...asked, ...options }).cells[0]!;

  it('lost 26.54 % of its customers', () => {
    const churn = cellOf(logoChurn);
    expect(churn).toMatchObject({ value: 1869 / 7043, numerator: 1869, denominator: 7043 });
    expect((Number(churn.value) * 100).toFixed(2)).toBe('26.54');
    expect(cellOf(logoRetention)).toMatchObject({ numerator: 7043 - 1869, denominator: 7043 });
  });

  it('lost 139,130.85 of 456,116.60 a month: mrr before less mrr after, and what grr is short of 1', () => {
    const [before, after] = [cellOf(mrr, { from: '2025-12-01', to: '2026-01-01' }).value, cellOf(mrr).value];
    expect([before, after]).toEqual(['456116.6', '316985.75']);
    expect((Number(before) - Number(after)).toFixed(2)).toBe('139130.85');
    for (const retention of [grr, nrr]) expect(cellOf(retention)).toMatchObject({ numerator: after, denominator: before });
  });
});
