import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataset } from '../dataset/dataset.ts';
import { catalogue, lossReasons, winRate } from '../kpis/index.ts';
import { metricOf, placed, reducers } from '../testing/definitions.ts';
import { type Scenario, scenario } from '../testing/records.ts';
import { periods } from '../time/period.ts';
import { evaluate } from './evaluate.ts';
import { explain } from './explain.ts';
import type { Query } from './query.ts';

const on = (date: string): number => Date.parse(`${date}T12:00:00Z`);

const asked = ({ records, over, asOf, currency, rates, planRates, calendar, ownZones }: Scenario, metrics: Query['metrics']) => ({
  book: dataset(records, { currency, rates, planRates }),
  query: { metrics, over, asOf, calendar, ownZones, reducers },
});

describe('explain', () => {
  const book = dataset({
    people: [{ id: 'ann', name: 'Ann' }],
    deals: [
      { id: 'won', owner: 'ann', status: 'won', createdAt: on('2026-01-05'), closedAt: on('2026-02-01'), origin: { file: 'deals.csv', line: 2 } },
      { id: 'lost', owner: 'ann', status: 'lost', createdAt: on('2026-01-06'), closedAt: on('2026-02-02') },
      { id: 'open', owner: 'ann', status: 'open', createdAt: on('2026-01-07') },
      { id: 'other', owner: 'bob', status: 'won', createdAt: on('2026-01-08'), closedAt: on('2026-02-03') },
      { id: 'later', owner: 'ann', status: 'won', createdAt: on('2026-01-09'), closedAt: on('2026-05-03') },
    ],
  });
  const query = { metrics: [winRate], by: ['owner'], over: periods({ from: '2026-01-01', to: '2026-04-01', zone: 'UTC' }), asOf: on('2026-06-01') };

  it('names the records counted, where they came from, and how many are no business of the cell', () => {
    const cell = evaluate(book, query).cells.find(({ group }) => group.owner === 'Ann')!;
    expect(explain(book, query, cell)).toEqual([
      {
        table: 'deals',
        counted: [{ id: 'won', origin: { file: 'deals.csv', line: 2 } }, { id: 'lost' }],
        excluded: [],
        outOfScope: 3,
        records: 5,
      },
    ]);
  });

  it('counts for a total every group of the metric’s own breakdown', () => {
    const lost = (id: string, lossReason: string) => ({ id, status: 'lost', createdAt: on('2026-01-05'), closedAt: on('2026-01-10'), lossReason }) as const;
    const losses = dataset({ deals: [{ ...lost('a', 'price'), amount: '1', currency: 'EUR' }, lost('b', 'timing'), lost('c', 'price')] }, { currency: 'EUR' });
    const asking = { ...query, metrics: [lossReasons], by: [] };
    const cell = evaluate(losses, asking).cells.find(({ part, group }) => part === 'share' && group.lossReason === 'price')!;
    expect(explain(losses, asking, cell).map(({ counted }) => counted.map(({ id }) => id))).toEqual([
      ['a', 'c'],
      ['a', 'b', 'c'],
    ]);
  });

  it('refuses a cell of another query', () => {
    const cell = evaluate(book, query).cells[0]!;
    expect(() => explain(book, { ...query, metrics: [] }, cell)).toThrow(/Cannot explain "win_rate" of 2026-01-01 \{\}: the query has no such cell/);
    expect(() => explain(book, query, { ...cell, start: '2025-01-01' })).toThrow(/the query has no such cell/);
  });

  it('reconciles: every record is counted, left out or out of scope, and the cell says the same', () => {
    fc.assert(
      fc.property(scenario, fc.array(placed, { minLength: 1, maxLength: 2 }), (given, nodes) => {
        const { book: all, query: every } = asked(
          given,
          nodes.map((node, index) => ({ ...metricOf(node), id: `m${index}` })),
        );
        for (const cell of evaluate(all, every).cells) {
          for (const { counted, excluded, outOfScope, records, table } of explain(all, every, cell)) {
            expect(counted.length + excluded.length + outOfScope).toBe(records);
            if (cell.reason === 'not yet' || table === 'deals' || table === 'subscriptions') continue;
            expect(counted.length).toBe(cell.n);
            const reasons = excluded.map(({ reason }) => reason);
            for (const [reason, rows] of Object.entries(cell.excluded)) expect(reasons.filter((one) => one === reason).length).toBe(rows);
          }
        }
      }),
    );
  });

  it('answers for every cell of the catalogue', () => {
    fc.assert(
      fc.property(scenario, (given) => {
        const { book: all, query: every } = asked(given, catalogue);
        for (const cell of evaluate(all, every).cells) {
          const tables = explain(all, every, cell);
          if (cell.value !== null) expect(tables.reduce((n, { counted }) => n + counted.length, 0) >= Math.min(1, cell.n)).toBe(true);
        }
      }),
    );
  });
});
