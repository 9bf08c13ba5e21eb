import { isEnd } from '../model/deals.ts';
import type { CheckedRecords } from '../records/checked.ts';

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
  const changed = new Set(changes.map(({ deal }) => deal));
  const ended = new Set(changes.filter(({ status }) => isEnd(status)).map(({ deal }) => deal));
  return { kind: 'native', complete: deals.every(({ id, status }) => changed.has(id) && (!isEnd(status) || ended.has(id))) };
}
