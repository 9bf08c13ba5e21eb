import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../engine/cell.ts';
import { at, count, per, quantile, sum } from '../../metric/build.ts';
import type { Metric } from '../../metric/definition.ts';
import { metric } from '../../metric/metric.ts';
import { payments, type Records } from '../../model/index.ts';
import { type AskOptions, ask } from '../ask.ts';
import { newCustomers } from '../catalogue.ts';
import { rowsOf } from './testing/rows.ts';

const folder = join(process.env.SALESPERF_DATA ?? resolve(import.meta.dirname, '../../../../../../shared/data'), 'cdnow');
const isHere = existsSync(folder);

/** Purchases of a sample of CDNOW's customers, all new in the first quarter of 1997: customer, day, discs, dollars. Customers are known from them alone. */
function recordsOf(text: string): Records {
  const lines = text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.trim().split(/\s+/));
  const paid = lines.map(([, customer, day, , amount], index) => ({
    id: `p${index}`,
    customer: customer!,
    paidAt: day!.replace(/(....)(..)(..)/, '$1-$2-$3T12:00:00Z'),
    amount: amount!,
    currency: 'USD',
  }));
  return { customers: [...new Set(paid.map(({ customer }) => customer))].map((id) => ({ id })), payments: paid };
}

const words = { en: 'Own', ru: 'Своя' };
const about = { group: 'outcome', indicator: 'lagging', label: words } as const;
/** Payments of one day have one number, so the days on which a customer bought are as many as the highest number. */
const lastPurchase = at(payments.paidAt, quantile(1, payments.purchaseNumber));
const buyers = per('buyers', 'customer', { purchases: lastPurchase }, { anchor: 'purchases' });
const purchases = metric({ ...about, id: 'purchases', value: lastPurchase });
const repeaters = metric({ ...about, id: 'repeaters', value: at(buyers.period, count(buyers, { purchases: { above: 1 } })) });
const boughtByThem = metric({ ...about, id: 'bought_by_them', value: at(buyers.period, sum(buyers.purchases, { purchases: { above: 1 } })) });

describe.skipIf(!isHere)('CDNOW to 30 September 1997 (skipped where ../shared/data is not there)', () => {
  const records = isHere ? recordsOf(readFileSync(join(folder, 'CDNOW_sample.txt'), 'utf8')) : {};
  const asked = { from: '1997-01-01', to: '1997-10-01', zone: 'UTC', asOf: '1997-10-01T00:00:00Z' };
  const cellsOf = (one: Metric, options: Partial<AskOptions> = {}): readonly Cell[] => ask([one], records, { ...asked, ...options }).cells;

  it('has 2,357 new customers, all of them new in the first quarter', () => {
    expect(cellsOf(newCustomers)[0]!.value).toBe(2357);
    expect(cellsOf(newCustomers, { every: 'quarter' }).map(({ value }) => value)).toEqual([2357, 0, 0]);
  });

  it('has 946 customers who bought again, on 2,457 days', () => {
    expect(cellsOf(repeaters)[0]!.value).toBe(946);
    expect(Number(cellsOf(boughtByThem)[0]!.value) - 946).toBe(2457);
  });

  it('agrees with the published summary customer by customer', () => {
    const published = rowsOf(readFileSync(join(folder, 'cdnow_customers_summary.csv'), 'utf8'));
    const wanted = new Map(published.map(({ ID, frequency }) => [ID!.padStart(4, '0'), Number(frequency)]));
    const found = cellsOf(purchases, { by: ['customer'] }).filter(({ group }) => group.customer);
    expect(new Map(found.map(({ group, value }) => [group.customer, Number(value) - 1]))).toEqual(wanted);
    expect(wanted.size).toBe(2357);
  });
});
