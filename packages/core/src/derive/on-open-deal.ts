import { emptyFlag, noCode, type StoredColumn, type Words } from '../dataset/column.ts';
import type { CheckedRecord } from '../records/checked.ts';
import { momentOf } from '../records/row.ts';
import type { DealHistory } from './versions.ts';

/**
 * Whether the deal of each activity was open at that moment: `onOpenDeal`. False where there is no such deal; empty where the activity
 * has no moment, or nobody recorded when the state began that the deal had then.
 * @param deals of each activity the code of its deal in `words`
 */
export function openDeals(activities: readonly CheckedRecord[], deals: Int32Array, words: Words, histories: readonly DealHistory[]): StoredColumn {
  const byDeal = byCode(histories, words);
  const values = new Uint8Array(activities.length);
  for (let row = 0; row < activities.length; row++) {
    const known = deals[row] === noCode ? undefined : byDeal[deals[row]!];
    if (known) values[row] = stateOf(known, momentOf(activities[row]!.at));
  }
  return { kind: 'flags', values };
}

function byCode(histories: readonly DealHistory[], words: Words): readonly (readonly DealHistory[] | undefined)[] {
  const lists = new Array<DealHistory[] | undefined>(words.list.length);
  for (const history of histories) {
    const code = words.find(history.deal.id as string);
    if (code === noCode) continue;
    const list = lists[code];
    if (list) list.push(history);
    else lists[code] = [history];
  }
  return lists;
}

/** One record that was open then is enough; of several, one that nobody knows of leaves the rest unknown. */
function stateOf(histories: readonly DealHistory[], at: number | null): number {
  let state = 0;
  for (const history of histories) {
    const open = wasOpen(history, at);
    if (open) return 1;
    if (open === null) state = emptyFlag;
  }
  return state;
}

function wasOpen({ deal, versions }: DealHistory, at: number | null): boolean | null {
  if (at === null) return null;
  if ((momentOf(deal.createdAt) ?? at) > at) return false;
  const then = versions.find(({ validTo }) => validTo === null || at < (validTo as number));
  const from = momentOf(then?.validFrom);
  if (then !== undefined && from === null) return null;
  return then?.status === 'open' && from! <= at;
}
