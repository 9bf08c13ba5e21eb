import { lossReasons } from '../../world/words.ts';
import { isMonth, monthOf } from './calendar.ts';
import { cellOf, periods, ratio, withTotal } from './cells.ts';
import { addMoney, type Money, money, moneyTable } from './money.ts';
import type { RowOf } from './rows.ts';
import { bySlot, summed } from './slots.ts';
import { lost } from './statuses.ts';

const none = lossReasons.length;

export function lossKpis(deals: readonly RowOf<'deals'>[]) {
  const [all, byReason] = [money(), Array.from({ length: none + 1 }, money)];
  for (const { status, validTo, closer, closedAt, lossReason, amount } of deals) {
    if (status !== lost || !Number.isNaN(validTo)) continue;
    const month = monthOf(closedAt);
    if (!isMonth(month)) continue;
    addMoney(all, cellOf(closer, month), amount);
    addMoney(byReason[lossReason < 0 ? none : lossReason]!, cellOf(closer, month), amount);
  }
  const counts = byReason.map(countOf);
  const withReason = summed(counts.slice(0, none));
  const unknown = ratio(counts[none]!, countOf(all));
  const shares = counts.map((count, reason) => ratio(reason === none ? count.map(() => 0) : count, withReason));
  return {
    'loss_reasons.deals': bySlot(countOf(all), counts),
    'loss_reasons.amount': bySlot(moneyTable(all), byReason.map(moneyTable)),
    'loss_reasons.share': bySlot(
      ratio(withReason, withReason),
      shares.map((share, reason) => whereAny(share, counts[reason]!)),
    ),
    'loss_reasons.unknown': bySlot(
      unknown,
      counts.map((count) => whereAny(unknown, count)),
    ),
  };
}

const countOf = ({ rows }: Money): Float64Array => withTotal(rows);

/** A group that lost nothing for a reason in any month has no cells of it. */
function whereAny(table: Float64Array, counts: Float64Array): Float64Array {
  return table.map((value, cell) => {
    const first = cell - (cell % periods);
    return counts.subarray(first, first + periods).some((count) => count > 0) ? value : Number.NaN;
  });
}
