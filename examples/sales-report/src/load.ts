import { type Dataset, dataset, type Records, SalesperfError } from '@salesperf/core';
import { criteriaOf } from '@salesperf/llm-scoring';
import { type Ledger, mergeLedgers } from './ledger.ts';
import type { Report } from './progress.ts';
import { scoreCalls } from './score-calls.ts';
import type { Settings } from './settings.ts';
import type { Received, Source } from './source.ts';

export interface Loaded {
  /** its ledger is about the rows of the source */
  readonly dataset: Dataset & { readonly ledger: Ledger };
  /** in the order of the pipeline, as far as the source says */
  readonly stages: readonly string[];
}

/**
 * Reads a source, scores its calls, checks all records against the model, and accounts for every row.
 * @throws SalesperfError `missing` where nothing is left to report on
 */
export async function load(source: Source, { zone, currency, rates, planRates, scorecard, language }: Settings, report: Report): Promise<Loaded> {
  const received = source.read(zone, report);
  const scored = await scoreCalls(withStages(received), { scorecard, language }, report);
  const checked = dataset(scored.records, {
    ...(currency === undefined ? {} : { currency }),
    rates,
    planRates,
    labels: { criterion: Object.fromEntries(criteriaOf(scorecard).map(({ id, name }) => [id, name[language]])) },
  });
  const ledger = mergeLedgers(received.ledger, checked.ledger, scored.notices);
  if (Object.values(checked.records).every((records) => records.length === 0)) throw nothingLeft(source.name, ledger);
  return { dataset: { ...checked, ledger }, stages: received.stages ?? [] };
}

/** The order of the pipeline, as records: how far a deal has come is told by it. */
const withStages = ({ records, stages = [] }: Received): Records =>
  records.stages || stages.length === 0 ? records : { ...records, stages: stages.map((stage, rank) => ({ stage, rank })) };

function nothingLeft(name: string, { received, excluded: [first] }: Ledger): SalesperfError {
  const why = first ? `; the first: ${first.source}, line ${first.line}: ${first.reason}` : '';
  return new SalesperfError('missing', `Cannot report on ${name}: of ${received} rows none became a record${why}`, { received });
}
