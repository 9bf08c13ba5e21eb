import { isEnd } from '../model/deals.ts';
import { byDeal } from '../records/by-deal.ts';
import type { CheckedRecord, CheckedRecords } from '../records/checked.ts';

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
export function historyOf({ deals = [], changes = [] }: CheckedRecords): HistoryQuality {
  if (changes.length === 0) return { kind: 'snapshot', complete: false };
  const told = byDeal(changes);
  const isTold = ({ id, status }: CheckedRecord): boolean => {
    const own = told.get(id);
    return own !== undefined && (!isEnd(status) || own.some((change) => isEnd(change.status)));
  };
  return { kind: 'native', complete: deals.every(isTold) };
}
