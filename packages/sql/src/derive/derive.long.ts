import type { DuckDBConnection } from '@duckdb/node-api';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { scenario } from '../../../core/src/testing/records.ts';
import { funnelQuery } from '../funnel/query.ts';
import { database } from '../testing/database.ts';
import { expectedRows, foundRows, funnels } from '../testing/funnels.ts';
import { compare } from './testing/compare.ts';
import { crowd } from './testing/crowd.ts';
import { withOwnColumns } from './testing/own-columns.ts';

let connection: DuckDBConnection;
beforeAll(async () => {
  connection = await database();
});

describe('tables made by SQL, at length', () => {
  it('are those of core, for any records', async () => {
    await fc.assert(
      fc.asyncProperty(scenario, async ({ records, asOf }) => void (await compare(connection, records, asOf))),
      { numRuns: 100 },
    );
  });

  it('are those of core, for long histories of many', async () => {
    await fc.assert(
      fc.asyncProperty(crowd, async ({ records, asOf }) => void (await compare(connection, records, asOf))),
      { numRuns: 40 },
    );
  });

  it("are those of core, with columns of the team's own", async () => {
    await fc.assert(
      fc.asyncProperty(crowd.map(withOwnColumns), async ({ records, asOf, options }) => void (await compare(connection, records, asOf, options))),
      { numRuns: 20 },
    );
  });

  it('has the funnels of core', async () => {
    await fc.assert(
      fc.asyncProperty(funnels, async (funnel) => {
        expect(await foundRows(connection, funnelQuery(funnel.asked))).toEqual(expectedRows(funnel));
      }),
      { numRuns: 150 },
    );
  });
});
