import { isEnd } from '../model/deals.ts';
import { codesOf, emptyTable, type RecordTables } from './recorded/table.ts';
import type { Told } from './told.ts';

/** What the past of deals is known from. */
export interface HistoryQuality {
  /** recorded by the source itself, worked out by comparing its snapshots, or one snapshot only: what deals are now */
  readonly kind: 'native' | 'derived' | 'snapshot';
  /** the past of every deal is told from its beginning to its end */
  readonly complete: boolean;
}

/**
 * What the records show, where nobody says: without a change, a snapshot. Changes are taken for the source's own record, complete
 * if every deal has one, and every closed deal one that closes it.
 */
export function historyOf(tables: RecordTables, { hasChange, isClosed }: Told): HistoryQuality {
  const { deals = emptyTable, changes = emptyTable } = tables;
  if (changes.length === 0) return { kind: 'snapshot', complete: false };
  const [ids, statuses] = [codesOf(deals, 'id'), codesOf(deals, 'status')];
  const ends = statuses?.words.list.map(isEnd);
  const isTold = (deal: number, row: number): boolean => hasChange[deal] === 1 && (!ends![statuses!.codes[row]!] || isClosed[deal] === 1);
  return { kind: 'native', complete: ids?.codes.every(isTold) ?? true };
}
