import type { Dataset, Records } from '@salesperf/core';
import type { Figures } from '../figures.ts';
import { median, timed } from '../timed.ts';
import { recordsOf } from '../world/records.ts';
import { csvTexts, jsonTexts, type Texts } from '../world/text.ts';
import type { World } from '../world/world.ts';
import { differencesFrom } from './answers.ts';
import { filesOf, recordsOfFiles } from './csv.ts';
import { checkedOf, ingested, storeTables } from './ingested.ts';

/** How often the steps from JSON are timed; the rounds may take so long together, in milliseconds, and one is always run. */
interface Rounds {
  readonly most: number;
  readonly budget: number;
}

const usual: Rounds = { most: 7, budget: 40_000 };

/**
 * What it takes to have columns to answer from. `ingest_ms` is from parsed records to the tables that the questions read, every record
 * checked; `ingest_unchecked_vs_json_parse` has the same of records that were checked before, as for the next as-of of a dataset;
 * `ingest_csv_ms` begins at the text of CSV files. They are medians, in milliseconds, or times as long as `JSON.parse` takes for the same
 * records; that of CSV, which takes longest, is of one run. Throws where the answers from any of the columns differ from those of the world.
 */
export async function ingestFigures(world: World, rounds: Rounds = usual): Promise<Figures> {
  const records = recordsOf(world);
  const json = jsonTexts(records);
  await assertSameAnswers(world, ingested(parsed(json)));
  const { parse, ingest, unchecked } = timesOf(json, rounds);
  const files = filesOf(csvTexts(records));
  const csv: number[] = [];
  const data = timed(csv, () => ingested(recordsOfFiles(files)));
  await assertSameAnswers(world, data);
  return {
    json_parse_ms: median(parse),
    ingest_ms: median(ingest),
    ingest_vs_json_parse: median(ingest) / median(parse),
    ingest_unchecked_vs_json_parse: median(unchecked) / median(parse),
    ingest_csv_ms: median(csv),
    ingest_records: Object.values(records).reduce((sum, list) => sum + list.length, 0),
  };
}

async function assertSameAnswers(world: World, data: Dataset): Promise<void> {
  const [first] = await differencesFrom(world, data);
  if (first !== undefined) throw new Error(`Cannot measure the ingest: what was read answers otherwise than the world: ${first}`);
}

const parsed = (texts: Texts): Records => Object.fromEntries(Object.entries(texts).map(([entity, text]) => [entity, JSON.parse(text)]));

interface Times {
  readonly parse: readonly number[];
  readonly ingest: readonly number[];
  readonly unchecked: readonly number[];
}

/** The steps take turns, so that what else the machine does strikes all of them alike. */
function timesOf(json: Texts, { most, budget }: Rounds): Times {
  const [parse, ingest, unchecked]: [number[], number[], number[]] = [[], [], []];
  const begun = performance.now();
  for (let round = 0; round < most && (round === 0 || performance.now() - begun < budget); round++) {
    const records = timed(parse, () => parsed(json));
    timed(ingest, () => ingested(records));
    const data = checkedOf(records);
    timed(unchecked, () => storeTables(data));
  }
  return { parse, ingest, unchecked };
}
