import { type Dataset, dataset, type Records } from '@salesperf/core';
import { knownAt, type TableName } from '@salesperf/core/executor';
import { asOf } from '../world/calendar.ts';
import { schemas } from '../world/schema.ts';
import { currency } from '../world/words.ts';

/** The tables that the questions read. */
const read: readonly TableName[] = [...(Object.keys(schemas) as (keyof typeof schemas)[]), 'people'];

/** Records as a source gives them, checked. */
export const checkedOf = (records: Records): Dataset => dataset(records, { currency });

/** Has every table that the questions read made and stored, as of their moment. Throws where the records do not have one. */
export function storeTables(data: Dataset): void {
  const known = knownAt(data, asOf);
  const missing = read.find((table) => known[table] === undefined);
  if (missing !== undefined) throw new Error(`Cannot measure the ingest: the records have no ${missing}`);
}

/** Records that were not checked yet → columns. */
export function ingested(records: Records): Dataset {
  const data = checkedOf(records);
  storeTables(data);
  return data;
}
