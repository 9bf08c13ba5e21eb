import { defaultMapping, type Files, mapFiles } from '@salesperf/adapters/csv';
import type { Records } from '@salesperf/core';
import { zone } from '../world/calendar.ts';
import type { Texts } from '../world/text.ts';

/** As files that are named after what they hold. */
export const filesOf = (texts: Texts): Files =>
  Object.fromEntries(Object.entries(texts).map(([entity, text]) => [`${entity}.csv`, new TextEncoder().encode(text)]));

/** Read as one reads CSV with the library: columns by their names. Throws where a line was left out. */
export function recordsOfFiles(files: Files): Records {
  const { records, ledger } = mapFiles({ mapping: defaultMapping(files), files, zone });
  if (ledger.excluded.length > 0)
    throw new Error(`Cannot measure the ingest: ${ledger.excluded.length} lines were left out, the first: ${ledger.excluded[0]!.reason}`);
  return records;
}
