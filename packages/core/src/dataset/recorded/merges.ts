import { type Merges, mergesAt, none } from '../../records/merges.ts';
import { noCode } from '../column.ts';
import { codesOf, flagsOf, type RecordTable, recordAt, recordsOf, withColumn } from './table.ts';

/** What the changes before the as-of say about merged deals. Most histories tell of none, which is seen at once. */
export function mergesIn(deals: RecordTable, changes: RecordTable, asOf: number): Merges {
  const [deleted, merged] = [flagsOf(changes, 'deleted'), codesOf(changes, 'mergedInto')?.codes];
  if (!deleted?.includes(1) && !merged?.some((code) => code !== noCode)) return none;
  const isRemoval = (row: number): boolean => deleted?.[row] === 1 || (merged !== undefined && merged[row] !== noCode);
  const removals = Array.from({ length: changes.length }, (_, row) => row).flatMap((row) => (isRemoval(row) ? [recordAt(changes, row)] : []));
  return mergesAt(recordsOf(deals), removals, asOf);
}

/** Records of a merged deal are records of the survivor. */
export function followedIn(table: RecordTable, { survivors }: Merges): RecordTable {
  const deals = codesOf(table, 'deal');
  if (survivors.size === 0 || !deals) return table;
  const { list } = deals.words;
  const follow = list.slice().map((deal, code) => (survivors.has(deal) ? deals.words.codeOf(survivors.get(deal) as string) : code));
  return withColumn(table, 'deal', { ...deals, codes: deals.codes.map((code) => (code === noCode ? noCode : follow[code]!)) });
}
