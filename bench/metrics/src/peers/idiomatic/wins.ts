import { isWon, present } from './deals.ts';
import { daysBetween } from './months.ts';
import type { RowOf, Rows } from './rows.ts';
import { byMonth } from './table.ts';
import { mean, median } from './values.ts';

type Deal = RowOf<'deals'>;

const size = ({ amount }: Deal): number => amount!.toNumber();
const days = ({ createdAt, closedAt }: Deal): number => daysBetween(createdAt!, closedAt!);

export function winKpis(rows: Rows) {
  const won = present(rows).filter(isWon);
  const sized = won.filter(({ amount }) => amount?.gt(0));
  const closed = (deals: readonly Deal[], value: (deals: readonly Deal[]) => number | null): Float64Array =>
    byMonth({ rows: deals, when: ({ closedAt }) => closedAt, who: ({ closer }) => closer, value });
  return {
    'average_deal_size.mean': closed(sized, (deals) => mean(deals.map(size))),
    'average_deal_size.median': closed(sized, (deals) => median(deals.map(size))),
    closed_won_cycle_mean: closed(won, (deals) => mean(deals.map(days))),
    closed_won_cycle_median: closed(won, (deals) => median(deals.map(days))),
  };
}
