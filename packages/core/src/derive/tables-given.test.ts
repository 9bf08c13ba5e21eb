import { describe, expect, it } from 'vitest';
import { dataset } from '../dataset/dataset.ts';
import { evaluate } from '../engine/evaluate.ts';
import { catalogue } from '../kpis/index.ts';
import { quarter } from '../kpis/reference/testing/quarter.ts';
import { periods } from '../time/period.ts';
import { datasetOfTables, knownAt } from './known.ts';

const asOf = Date.parse('2024-06-30T22:00:00Z');
const over = periods({ from: '2024-01-01', to: '2024-07-01', zone: 'Europe/Berlin', every: 'month' });
const book = dataset(quarter, { currency: 'EUR' });
const columns = Object.fromEntries(Object.entries(knownAt(book, asOf)).map(([name, table]) => [name, table!.columns]));
const codes = (...list: number[]) => ({ kind: 'codes' as const, codes: Int32Array.from(list), words: ['a', 'b'] });

describe('tables that were derived elsewhere', () => {
  it('answer as the records do that they were derived from', () => {
    const query = { metrics: catalogue, by: ['owner'], over, asOf };
    const withoutHistory = (cells: readonly object[]) => cells.map((cell) => ({ ...cell, history: null }));
    const given = datasetOfTables(columns, asOf, { currency: 'EUR', labels: book.labels });
    expect(withoutHistory(evaluate(given, query).cells)).toEqual(withoutHistory(evaluate(book, query).cells));
  });

  it('answer as of no other moment', () => {
    const given = datasetOfTables(columns, asOf);
    expect(() => evaluate(given, { metrics: catalogue, over, asOf: asOf - 1 })).toThrow(/as of \d+: the tables were derived as of \d+, expected that moment/);
  });

  it.each([
    [{ dealz: {} }, /Cannot use the table "dealz": there is no such table, expected one of/],
    [{ deals: { idd: codes(0) } }, /"deals": it has no column "idd", expected some of "id"/],
    [{ deals: { id: codes(0, 1), owner: codes(0) } }, /"deals": its column "owner" has 1 rows and "id" 2, expected as many in each/],
  ])('are refused where they do not fit: %o', (tables, message) => expect(() => datasetOfTables(tables as never, asOf)).toThrow(message));
});
