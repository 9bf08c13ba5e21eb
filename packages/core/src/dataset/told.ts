import { isEnd } from '../model/deals.ts';
import { codesOf, emptyTable, type RecordTables } from './recorded/table.ts';

/** What the records say of each deal, by its code among the words of deals: 1 or 0. */
export interface Told {
  /** it is among the deals */
  readonly isThere: Uint8Array;
  /** a change of it is recorded */
  readonly hasChange: Uint8Array;
  /** a change to an end is */
  readonly isClosed: Uint8Array;
}

export function toldOf({ deals = emptyTable, changes = emptyTable }: RecordTables): Told {
  const [ids, changed] = [codesOf(deals, 'id'), codesOf(changes, 'deal')];
  const count = (ids ?? changed)?.words.list.length ?? 0;
  const told: Told = { isThere: new Uint8Array(count), hasChange: new Uint8Array(count), isClosed: new Uint8Array(count) };
  for (const code of ids?.codes ?? []) told.isThere[code] = 1;
  for (const code of changed?.codes ?? []) told.hasChange[code] = 1;
  const status = codesOf(changes, 'status');
  if (!status || !changed) return told;
  const ends = status.words.list.map(isEnd);
  status.codes.forEach((code, row) => {
    if (ends[code]) told.isClosed[changed.codes[row]!] = 1;
  });
  return told;
}
