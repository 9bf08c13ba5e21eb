import type { DuckDBConnection } from '@duckdb/node-api';
import { dataset } from '@salesperf/core';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { scenario } from '../../../core/src/testing/records.ts';
import { layoutOf } from '../layout.ts';
import { database } from '../testing/database.ts';
import { compare } from './testing/compare.ts';
import { crowd } from './testing/crowd.ts';
import { withOwnColumns } from './testing/own-columns.ts';

let connection: DuckDBConnection;
beforeAll(async () => {
  connection = await database();
});

describe('tables made by SQL', () => {
  it('are those of core, for any records', async () => {
    await fc.assert(
      fc.asyncProperty(scenario, async ({ records, asOf }) => void (await compare(connection, records, asOf))),
      { numRuns: 6, endOnFailure: true },
    );
  });

  it('are those of core, for long histories of many', async () => {
    await fc.assert(
      fc.asyncProperty(crowd, async ({ records, asOf }) => void (await compare(connection, records, asOf))),
      { numRuns: 3, endOnFailure: true },
    );
  });

  it("are those of core, with columns of the team's own", async () => {
    await fc.assert(
      fc.asyncProperty(crowd.map(withOwnColumns), async ({ records, asOf, options }) => void (await compare(connection, records, asOf, options))),
      { numRuns: 3, endOnFailure: true },
    );
  });

  it('keep what people wrote', async () => {
    const words = ["o'neil", '"; DROP TABLE x; --', '\\', '$1', 'né 🙂', 'a\0b', '\n', '{"a":1}'];
    const deals = words.map((word, index) => ({
      id: word,
      owner: word,
      status: 'open' as const,
      stage: word,
      createdAt: index,
      dimensions: { 'it\'s "x"': word },
    }));
    const changes = words.map((word) => ({ deal: word, at: 50, owner: `${word}'`, stage: `${word}"`, amount: '-0.000001' }));
    expect(await compare(connection, { deals, changes, stages: words.map((stage, rank) => ({ stage, rank })) }, 100)).toBeGreaterThan(50);
  });

  it('are none where nothing was given', async () => {
    expect(await compare(connection, { people: [{ id: 'ann' }] }, 100)).toBe(2);
    expect(await compare(connection, {}, 100)).toBe(0);
  });

  it('need names that a database can tell apart', () => {
    const named = (dimensions: Record<string, string>) => () => layoutOf(dataset({ deals: [{ id: 'd', status: 'open', dimensions }] }));
    expect(named({ City: 'a', city: 'b' })).toThrow(/upper and lower case/);
    expect(named({ 'a\0': 'a' })).toThrow(/NUL/);
    expect(named({ 'City ': 'a', city: 'b' })).not.toThrow();
  });

  it('need whole milliseconds, and amounts that fit', async () => {
    const deal = { id: 'd', status: 'open' as const };
    await expect(compare(connection, { deals: [{ ...deal, createdAt: 0.5 }] }, 1)).rejects.toThrow(/whole millisecond/);
    await expect(compare(connection, { deals: [{ ...deal, amount: `1${'0'.repeat(31)}` }] }, 1)).rejects.toThrow(/beyond 1e31/);
  });
});
