import { dataset } from '@salesperf/core';
import { amountAt, knownAt, type StoredColumn } from '@salesperf/core/executor';
import { describe, expect, it } from 'vitest';
import { asOf } from './calendar.ts';
import { recordsOf } from './records.ts';
import { type ColumnSchema, schemas, type WorldTable } from './schema.ts';
import { emptyFlag, noCode } from './table.ts';
import { makeWorld, type World } from './world.ts';

const world = makeWorld({ deals: 400, activities: 4000, leads: 400, meetings: 400 });
const known = knownAt(dataset(recordsOf(world)), asOf);

type Cell = string | number | boolean | null;

function worldCells(table: WorldTable, name: string, column: ColumnSchema): Cell[] {
  const values = (world[table] as unknown as Record<string, ArrayLike<number>>)[name]!;
  return Array.from(values, (value) => {
    if (column.kind === 'codes') return value === noCode ? null : column.word(value);
    if (column.kind === 'flags') return value === emptyFlag ? null : value === 1;
    return Number.isNaN(value) ? null : value;
  });
}

/** The library has amounts in 1e-6. */
function centsAt(column: StoredColumn, row: number): number | null {
  const amount = amountAt(column, row);
  return amount === null ? null : Number(amount / 10_000n);
}

function libraryCells(column: StoredColumn): Cell[] {
  if (column.kind === 'codes') return Array.from(column.codes, (code) => (code === noCode ? null : column.words[code]!));
  if (column.kind === 'flags') return Array.from(column.values, (value) => (value === emptyFlag ? null : value === 1));
  if (column.kind === 'amounts' || column.kind === 'bigAmounts') return Array.from({ length: column.values.length }, (_, row) => centsAt(column, row));
  return Array.from(column.values, (value) => (Number.isNaN(value) ? null : value));
}

describe('the records of the world', () => {
  it('are all taken', () => {
    expect(dataset(recordsOf(world)).ledger.excluded).toEqual([]);
  });

  describe.each(Object.keys(schemas) as WorldTable[])('%s, as the library derives them', (table) => {
    it.each(Object.entries<ColumnSchema>(schemas[table]))('have the column %s of the world', (name, column) => {
      expect(libraryCells(known[table]!.columns[name]!)).toEqual(worldCells(table, name, column));
    });
  });

  it('have rows on the edges that a wrong bound would move', () => {
    const has = (moments: Float64Array): boolean => moments.includes(Date.parse('2026-01-31T23:00:00Z'));
    const { deals, activities }: World = makeWorld({ deals: 40_000, activities: 40_000, leads: 4000, meetings: 400 });
    expect([deals.createdAt, deals.closedAt, activities.at].map(has)).toEqual([true, true, true]);
  });
});
