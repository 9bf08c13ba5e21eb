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

/** Whether the past of a deal is told: a change of it is recorded, and one that closes it if it has come to an end. */
export const isTold = (isEnded: boolean, hasChange: boolean, isClosed: boolean): boolean => hasChange && (!isEnded || isClosed);

/**
 * What the records show, where nobody says: without a change, a snapshot. Changes are taken for the source's own record, complete
 * if every deal has one, and every closed deal one that closes it.
 */
export function historyOf(tables: RecordTables, { hasChange, isClosed }: Told): HistoryQuality {
  const { deals = emptyTable, changes = emptyTable } = tables;
  if (changes.length === 0) return { kind: 'snapshot', complete: false };
  const [ids, statuses] = [codesOf(deals, 'id'), codesOf(deals, 'status')];
  const ends = statuses?.words.list.map(isEnd);
  return {
    kind: 'native',
    complete: ids?.codes.every((deal, row) => isTold(ends![statuses!.codes[row]!]!, hasChange[deal] === 1, isClosed[deal] === 1)) ?? true,
  };
}
