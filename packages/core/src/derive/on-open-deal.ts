import type { CheckedRecord } from '../records/checked.ts';
import { grouped, momentOf, type Row } from '../records/row.ts';
import type { DealHistory } from './versions.ts';

/**
 * Activities with `onOpenDeal`: their deal was open at that moment. False where there is no such deal; empty where the activity has no
 * moment, or nobody recorded when the state began that the deal had then.
 */
export function withOpenDeals(activities: readonly CheckedRecord[], histories: readonly DealHistory[]): Row[] {
  const byDeal = grouped(histories, ({ deal }) => deal.id);
  return activities.map((activity) => {
    const known = (byDeal.get(activity.deal) ?? []).map((history) => wasOpen(history, momentOf(activity.at)));
    return { ...activity, onOpenDeal: known.includes(true) ? true : known.includes(null) ? null : false };
  });
}

function wasOpen({ deal, versions }: DealHistory, at: number | null): boolean | null {
  if (at === null) return null;
  if ((momentOf(deal.createdAt) ?? at) > at) return false;
  const then = versions.find(({ validTo }) => validTo === null || at < (validTo as number));
  const from = momentOf(then?.validFrom);
  if (then !== undefined && from === null) return null;
  return then?.status === 'open' && from! <= at;
}
