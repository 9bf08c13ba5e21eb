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

const random = randomMetric.filter(isSayable);
const funnels = random.filter(hasFunnel);

// A question to the database takes far longer than one to memory: evaluate.long.ts asks more.
describe('records to results: the engine equals SQL, cell by cell', () => {
  it('for any metric', async () => {
    await fc.assert(
      fc.asyncProperty(scenario, random, asked, async (given, metric, question) => {
        expect(await disagreements(given, { metrics: [metric], asked: question }, connection)).toEqual([]);
      }),
      { numRuns: 12, endOnFailure: true },
    );
  });

  it('for funnels', async () => {
    await fc.assert(
      fc.asyncProperty(scenario, funnels, asked, async (given, metric, question) => {
        expect(await disagreements(given, { metrics: [metric], asked: question }, connection)).toEqual([]);
      }),
      { numRuns: 6, endOnFailure: true },
    );
  });

  it('for the whole catalogue', async () => {
    await fc.assert(
      fc.asyncProperty(scenario, asked, async (given, question) => {
        expect(await disagreements(given, { metrics: catalogue, asked: question }, connection)).toEqual([]);
      }),
      { numRuns: 2, endOnFailure: true },
    );
  });
});
