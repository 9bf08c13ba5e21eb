import type { DuckDBConnection } from '@duckdb/node-api';
import { catalogue } from '@salesperf/core/kpis';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { randomMetric } from '../../core/src/testing/definitions.ts';
import { scenario } from '../../core/src/testing/records.ts';
import { asked, disagreements } from './testing/compare.ts';
import { database } from './testing/database.ts';
import { hasFunnel, isSayable } from './testing/world.ts';

let connection: DuckDBConnection;
beforeAll(async () => {
  connection = await database();
});

describe('records to results: the engine equals SQL, cell by cell', () => {
  it('for many metrics', async () => {
    await fc.assert(
      fc.asyncProperty(scenario, randomMetric.filter(isSayable), asked, async (given, metric, question) => {
        expect(await disagreements(given, { metrics: [metric], asked: question }, connection)).toEqual([]);
      }),
      { numRuns: 200, endOnFailure: true },
    );
  });

  it('for many funnels', async () => {
    await fc.assert(
      fc.asyncProperty(
        scenario,
        randomMetric.filter((metric) => isSayable(metric) && hasFunnel(metric)),
        asked,
        async (given, metric, question) => {
          expect(await disagreements(given, { metrics: [metric], asked: question }, connection)).toEqual([]);
        },
      ),
      { numRuns: 60, endOnFailure: true },
    );
  });

  it('for the whole catalogue', async () => {
    await fc.assert(
      fc.asyncProperty(scenario, asked, async (given, question) => {
        expect(await disagreements(given, { metrics: catalogue, asked: question }, connection)).toEqual([]);
      }),
      { numRuns: 15, endOnFailure: true },
    );
  });
});
