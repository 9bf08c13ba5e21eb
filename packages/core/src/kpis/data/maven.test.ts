import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Cell } from '../../engine/cell.ts';
import type { Metric } from '../../metric/definition.ts';
import type { Records } from '../../model/index.ts';
import { type AskOptions, ask } from '../ask.ts';
import { closedWonCycleMean, dealsLost, dealsWon, pipelineMovement, salesCycle, timeToWin, winRate, wonWithinDays } from '../catalogue.ts';
import { rowsOf } from './testing/rows.ts';

const folder = join(process.env.SALESPERF_DATA ?? resolve(import.meta.dirname, '../../../../../../shared/data'), 'maven-crm');
const isHere = existsSync(folder);
const rowsIn = (name: string): Record<string, string>[] => (isHere ? rowsOf(readFileSync(join(folder, name), 'utf8')) : []);

type Deal = NonNullable<Records['deals']>[number];
interface Plan {
  readonly deal: Deal;
  readonly changes: NonNullable<Records['changes']>;
}

const midnight = (day: string): string => `${day}T00:00:00Z`;
const statusOf: Readonly<Record<string, Deal['status']>> = { Won: 'won', Lost: 'lost' };

/** A deal being prospected has no date; an open one has no amount. */
const dealOf = ({ opportunity_id, sales_agent, deal_stage, engage_date, close_date, close_value }: Record<string, string>): Deal => ({
  id: opportunity_id!,
  owner: sales_agent!,
  status: statusOf[deal_stage!] ?? 'open',
  createdAt: engage_date ? midnight(engage_date) : null,
  closedAt: close_date ? midnight(close_date) : null,
  amount: close_value || null,
  currency: 'USD',
});

describe.skipIf(!isHere)('the CRM of Maven Analytics (skipped where ../shared/data is not there)', () => {
  const rows = rowsIn('sales_pipeline.csv');
  const records: Records = { deals: rows.map(dealOf) };
  // All of the data lies in this one period.
  const asked = { from: '2016-10-01', to: '2018-01-01', zone: 'UTC', asOf: '2018-01-01T00:00:00Z' };
  const cellsOf = (one: Metric, options: Partial<AskOptions> = {}): readonly Cell[] => ask([one], records, { ...asked, ...options }).cells;
  const cellOf = (one: Metric): Cell => cellsOf(one)[0]!;

  it('sells in 69 days (67 to 70), of which the mean of the deals won shows 51.8', () => {
    expect(cellOf(salesCycle)).toMatchObject({ value: 69, interval: [67, 70], n: 8300 });
    expect(cellOf(timeToWin).value).toBe(93);
    expect(Number(cellOf(closedWonCycleMean).value).toFixed(1)).toBe('51.8');
  });

  it('has won 51.9 % of its deals after 138 days', () => {
    expect((Number(cellOf(wonWithinDays(138)).value) * 100).toFixed(1)).toBe('51.9');
  });

  it('counts 30 people’s win rates, each with the interval of Wilson', () => {
    expect([cellOf(dealsWon).value, cellOf(dealsLost).value]).toEqual([4238, 2473]);
    const found = cellsOf(winRate, { by: ['owner'] }).filter(({ group }) => group.owner);
    expect(found.length).toBe(30);
    for (const { group, value, numerator, denominator, interval } of found) {
      const stages = rows.filter(({ sales_agent }) => sales_agent === group.owner).map(({ deal_stage }) => deal_stage);
      const won = stages.filter((stage) => stage === 'Won').length;
      const closed = won + stages.filter((stage) => stage === 'Lost').length;
      expect([value, numerator, denominator]).toEqual([won / closed, won, closed]);
      expect(interval).toEqual(wilsonOf(won, closed).map((edge) => expect.closeTo(edge, 12)));
    }
  });

  describe('moves its pipeline', () => {
    const plans = plansOf(rows);
    const parts = Object.keys(pipelineMovement.parts!);
    let cells: readonly Cell[] = [];
    let months: readonly string[] = [];
    beforeAll(() => {
      const planned = { deals: plans.map(({ deal }) => deal), changes: plans.flatMap(({ changes }) => changes) };
      cells = ask([pipelineMovement], planned, { ...asked, every: 'month' }).cells;
      months = [...new Set(cells.map(({ start }) => start))];
    });
    /** All amounts of this file are whole. */
    const amountOf = (month: string, part: string): bigint => BigInt(cells.find((cell) => cell.start === month && cell.part === part)!.value as string);

    it('from opening to closing exactly, in every month', () => {
      expect(months.length).toBe(15);
      const unexplained = (month: string): bigint =>
        parts.map((part) => (part === 'closing' ? -amountOf(month, part) : amountOf(month, part))).reduce((sum, amount) => sum + amount, 0n);
      expect(months.filter((month) => unexplained(month) !== 0n)).toEqual([]);
    });

    it('in every direction that the plans of the deals take', () => {
      const moving = parts.filter((part) => months.some((month) => amountOf(month, part) !== 0n));
      expect(moving).toEqual(['opening', 'new', 'pulledIn', 'up', 'down', 'slipped', 'won', 'lost', 'closing']);
    });

    it('to what is open and due in the month when it ends, counted deal by deal', () => {
      const ends = new Map(cells.map(({ start, end }) => [start, end]));
      for (const month of months) expect(amountOf(month, 'closing')).toBe(dueIn(plans, month, ends.get(month)!));
    });
  });
});

/** Wilson's score interval at 95 %, written out. */
function wilsonOf(hits: number, trials: number, z = 1.959963984540054): [number, number] {
  const centre = (hits + z ** 2 / 2) / (trials + z ** 2);
  const half = (z / (trials + z ** 2)) * Math.sqrt((hits * (trials - hits)) / trials + z ** 2 / 4);
  return [centre - half, centre + half];
}

const days = (count: number): number => count * 86_400_000;

/**
 * The file has neither expected dates nor the amounts of open deals. So each is planned for 20 days after it began, at the list price, and
 * put off by 20 days whenever it is 3 days overdue; its amount becomes the real one a week before it is won.
 */
function plansOf(rows: readonly Record<string, string>[]): Plan[] {
  const prices = new Map(rowsIn('products.csv').map(({ product, sales_price }) => [product!, sales_price!]));
  const begun = rows.filter(({ engage_date }) => engage_date);
  return begun.map((row) => planOf(dealOf(row), prices.get(row.product === 'GTXPro' ? 'GTX Pro' : row.product!)!));
}

function planOf(deal: Deal, price: string): Plan {
  const start = Date.parse(deal.createdAt as string);
  const end = Date.parse((deal.closedAt as string | null) ?? '2018-01-01T00:00:00Z');
  const planned = Array.from({ length: Math.ceil((end - start) / days(23)) }, (_, index) => start + index * days(23));
  const dated = planned.map((at, index) => ({ deal: deal.id, at, dueAt: at + days(20), ...(index === 0 ? { amount: price } : {}) }));
  const agreed = deal.status === 'won' ? [{ deal: deal.id, at: Math.max(start + 1, end - days(7)), amount: deal.amount! }] : [];
  return { deal: { ...deal, amount: agreed[0]?.amount ?? price, dueAt: dated.at(-1)?.dueAt ?? null }, changes: [...dated, ...agreed] };
}

/** Amount of the deals that are open when a month ends and due in it, by what was planned until then. */
function dueIn(plans: readonly Plan[], start: string, end: string): bigint {
  const [from, to] = [Date.parse(midnight(start)), Date.parse(midnight(end))];
  const open = plans.filter(({ deal: { closedAt } }) => !closedAt || Date.parse(closedAt as string) >= to);
  return open.reduce((sum, { changes }) => {
    const known = changes.filter(({ at }) => Number(at) < to);
    const dueAt = Number(known.findLast((change) => change.dueAt)?.dueAt);
    return from <= dueAt && dueAt < to ? sum + BigInt(known.findLast(({ amount }) => amount)!.amount!) : sum;
  }, 0n);
}
