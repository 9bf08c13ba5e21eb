import { dayOf, isMonth, monthOf } from './calendar.ts';
import { cellOf } from './cells.ts';
import { lists, mean, median, tableOf } from './lists.ts';
import type { RowOf } from './rows.ts';
import { won } from './statuses.ts';

const cents = 100;

export function winKpis(deals: readonly RowOf<'deals'>[]) {
  const [sizes, cycles] = [lists<number>(), lists<number>()];
  for (const { status, validTo, closer, createdAt, closedAt, amount } of deals) {
    if (status !== won || !Number.isNaN(validTo)) continue;
    const month = monthOf(closedAt);
    if (!isMonth(month)) continue;
    const cell = cellOf(closer, month);
    cycles[cell]!.push(dayOf(closedAt) - dayOf(createdAt));
    if (amount > 0) sizes[cell]!.push(amount / cents);
  }
  return {
    'average_deal_size.mean': tableOf(sizes, mean),
    'average_deal_size.median': tableOf(sizes, median),
    closed_won_cycle_mean: tableOf(cycles, mean),
    closed_won_cycle_median: tableOf(cycles, median),
  };
}
