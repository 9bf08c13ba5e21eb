import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ResultsDocument } from './document.ts';
import { cellOf, resultsOf } from './testing/command.ts';

const data = process.env.SALESPERF_DATA ?? resolve(import.meta.dirname, '../../../../shared/data');
const folder = join(data, 'maven-crm');
const mapping = resolve(import.meta.dirname, '../maven.mapping.json');

/** Rows as objects; no cell of these files has a comma or a quote in it. None where the data is not here. */
function rowsOf(name: string): Record<string, string>[] {
  if (!existsSync(folder)) return [];
  const [header = '', ...lines] = readFileSync(join(folder, name), 'utf8')
    .replace(/^\uFEFF/, '')
    .trim()
    .split(/\r?\n/);
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, index) => [header.split(',')[index]!, cell])));
}

interface Deal {
  readonly owner: string;
  readonly manager: string;
  readonly region: string;
  readonly product: string;
  readonly month: string;
  readonly won: boolean;
  readonly value: number;
}

interface Counted {
  won: number;
  lost: number;
  value: number;
}

/** Counted here by hand, without anything of salesperf. */
function countBy(deals: readonly Deal[], keyOf: (deal: Deal) => string): Map<string, Counted> {
  const counted = new Map<string, Counted>();
  for (const deal of deals) {
    const sums = counted.get(keyOf(deal)) ?? { won: 0, lost: 0, value: 0 };
    counted.set(keyOf(deal), sums);
    if (deal.won) {
      sums.won++;
      sums.value += deal.value;
    } else sums.lost++;
  }
  return counted;
}

function expectEqual(found: ResultsDocument, group: Record<string, string>, { won, lost, value }: Counted, start?: string): void {
  expect([
    cellOf(found, 'deals_won', group, start).value,
    cellOf(found, 'deals_lost', group, start).value,
    Number(cellOf(found, 'revenue', group, start).value),
  ]).toEqual([won, lost, value]);
  expect(cellOf(found, 'win_rate', group, start)).toMatchObject({ value: won / (won + lost), numerator: won, denominator: won + lost });
}

describe.runIf(existsSync(folder))('the CRM of Maven Analytics', () => {
  const teams = new Map(rowsOf('sales_teams.csv').map((row) => [row.sales_agent!, row]));
  const rows = rowsOf('sales_pipeline.csv');
  const closed = rows
    .filter(({ deal_stage }) => deal_stage === 'Won' || deal_stage === 'Lost')
    .map((row): Deal => {
      const { manager, regional_office } = teams.get(row.sales_agent!)!;
      const product = row.product === 'GTXPro' ? 'GTX Pro' : row.product!;
      return {
        owner: row.sales_agent!,
        manager: manager!,
        region: regional_office!,
        product,
        month: row.close_date!.slice(0, 7),
        won: row.deal_stage === 'Won',
        value: Number(row.close_value),
      };
    });
  const command = ['--data', folder, '--mapping', mapping, '--from', '2016-10-01', '--to', '2018-01-01'];

  it('comes out exactly in total, and every row is counted', async () => {
    const found = await resultsOf(...command);
    expect(found).toMatchObject({ zone: 'UTC', asOf: '2018-01-01T00:00:00.000Z' });
    expect(cellOf(found, 'deals_won').value).toBe(4238);
    expect(cellOf(found, 'deals_lost').value).toBe(2473);
    expect(cellOf(found, 'open_deals').value).toBe(2089);
    expect(cellOf(found, 'revenue')).toMatchObject({ value: '10005534', currency: 'USD' });
    expect(cellOf(found, 'win_rate').value).toBe(4238 / 6711);
    expect(cellOf(found, 'opportunities')).toMatchObject({ value: 8300 });
    expect(found.ledger.received).toBe(found.ledger.counted + found.ledger.excluded.length);
    expect(found.ledger.received).toBe(rows.length + teams.size + rowsOf('accounts.csv').length);
  });

  it.each(['owner', 'manager', 'region', 'product'] as const)('comes out exactly by %s', async (dimension) => {
    const found = await resultsOf(...command, '--by', dimension);
    for (const [member, counted] of countBy(closed, (deal) => deal[dimension])) expectEqual(found, { [dimension]: member }, counted);
  });

  it('comes out exactly by month, and by manager and month', async () => {
    const found = await resultsOf(...command, '--every', 'month', '--by', 'manager');
    for (const [month, counted] of countBy(closed, (deal) => deal.month)) expectEqual(found, {}, counted, `${month}-01`);
    for (const [key, counted] of countBy(closed, ({ manager, month }) => `${manager}|${month}`)) {
      const [manager, month] = key.split('|') as [string, string];
      expectEqual(found, { manager }, counted, `${month}-01`);
    }
  });
});
