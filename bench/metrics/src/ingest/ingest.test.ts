import type { Records } from '@salesperf/core';
import { describe, expect, it } from 'vitest';
import { median } from '../timed.ts';
import { recordsOf } from '../world/records.ts';
import { csvTexts, jsonTexts } from '../world/text.ts';
import { makeWorld } from '../world/world.ts';
import { differencesFrom } from './answers.ts';
import { filesOf, recordsOfFiles } from './csv.ts';
import { ingestFigures } from './figures.ts';
import { ingested } from './ingested.ts';

const world = makeWorld({ deals: 400, activities: 4000, leads: 400, meetings: 400 });
const records = recordsOf(world);
const fromJson = (): Records => Object.fromEntries(Object.entries(jsonTexts(records)).map(([entity, text]) => [entity, JSON.parse(text)]));

describe('what is read of texts', () => {
  it('answers as the columns of the world, from JSON and from CSV', async () => {
    expect(await differencesFrom(world, ingested(fromJson()))).toEqual([]);
    expect(await differencesFrom(world, ingested(recordsOfFiles(filesOf(csvTexts(records)))))).toEqual([]);
  });

  it('is found out where a record is another', async () => {
    const won = records.deals!.find(({ status, closedAt }) => status === 'won' && Number(closedAt) > Date.parse('2025-06-01T00:00:00Z'));
    const wrong = { ...records, deals: records.deals!.filter((deal) => deal !== won) };
    expect(await differencesFrom(world, ingested(wrong))).not.toEqual([]);
  });

  it('is not measured where a table is missing', () => {
    expect(() => ingested({ leads: records.leads! })).toThrow(/the records have no activities/);
  });
});

describe('the figures of the ingest', () => {
  it('are times, and times as long as JSON.parse takes', async () => {
    const figures = await ingestFigures(world, { most: 1, budget: 0 });
    expect(figures.ingest_records).toBe(Object.values(records).reduce((sum, list) => sum + list.length, 0));
    expect(figures.ingest_vs_json_parse).toBeCloseTo(figures.ingest_ms! / figures.json_parse_ms!);
    for (const name of ['json_parse_ms', 'ingest_ms', 'ingest_unchecked_vs_json_parse', 'ingest_csv_ms']) expect(figures[name]).toBeGreaterThan(0);
  });

  it('are medians', () => {
    expect([median([3, 1, 2]), median([4, 1, 2, 3])]).toEqual([2, 2.5]);
  });
});
