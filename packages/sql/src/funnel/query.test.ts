import type { DuckDBConnection } from '@duckdb/node-api';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '../testing/database.ts';
import { expectedRows, type Funnels, foundRows, funnels } from '../testing/funnels.ts';
import { funnelQuery } from './query.ts';

let connection: DuckDBConnection;
beforeAll(async () => {
  connection = await database();
});

describe('a funnel in SQL', () => {
  it('has the rows of core, in their order', async () => {
    await fc.assert(
      fc.asyncProperty(funnels, async (funnel) => {
        expect(await foundRows(connection, funnelQuery(funnel.asked))).toEqual(expectedRows(funnel));
      }),
      { numRuns: 8, endOnFailure: true },
    );
  });
});

describe('the comparison', () => {
  let asked: readonly Funnels[];
  beforeAll(() => {
    asked = fc.sample(funnels, { numRuns: 24, seed: 5 }).filter(({ steps }) => steps.length > 2);
  });

  it.each([
    ['<= 2', '< 2'],
    ['e."at" >= b.start', 'e."at" > b.start'],
    ['uses = 1', 'uses >= 1'],
    ['AND NOT list_contains(t.used, c.id)', ''],
    ['e."at" = b.start AND e.id = b.base', 'false'],
    ['(e0 AND', '(false AND'],
    ['1 PRECEDING', 'CURRENT ROW'],
    ['w.furthest DESC, w.furthest_at', 'w.furthest DESC, w.furthest_at DESC'],
    ['min("at") FILTER', 'max("at") FILTER'],
    ['min(m."at") FILTER', 'max(m."at") FILTER'],
    ['furthest > 1 THEN reached2', 'furthest > 1 THEN NULL'],
    ['>= w.open_from', '> w.open_from'],
  ])('sees %s → %s', async (from, to) => {
    const touched = asked.filter((funnel) => funnelQuery(funnel.asked).includes(from));
    expect(touched.length).toBeGreaterThan(0);
    for (const funnel of touched) {
      const found = await foundRows(connection, funnelQuery(funnel.asked).replaceAll(from, to));
      if (JSON.stringify(found) !== JSON.stringify(expectedRows(funnel))) return;
    }
    expect.fail('no row differs');
  });
});
