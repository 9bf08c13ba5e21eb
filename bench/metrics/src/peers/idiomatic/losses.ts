import { lossReasons } from '../../world/words.ts';
import { isLost, present } from './deals.ts';
import { months } from './months.ts';
import type { RowOf, Rows } from './rows.ts';
import { bySlot } from './slots.ts';
import { byMonth } from './table.ts';
import { count, share, sumOfAmounts } from './values.ts';

type Deal = RowOf<'deals'>;

export function lossKpis(rows: Rows) {
  const lost = present(rows).filter(isLost);
  const slots = [lost, ...[...lossReasons, null].map((reason) => lost.filter(({ lossReason }) => lossReason === reason))];
  const table = (deals: readonly Deal[], value: (deals: readonly Deal[]) => number | null): Float64Array =>
    byMonth({ rows: deals, when: ({ closedAt }) => closedAt, who: ({ closer }) => closer, value });
  const counts = slots.map((deals) => table(deals, count));
  const known = lost.filter(({ lossReason }) => lossReason !== null);
  const withReason = table(known, count);
  const shares = slots.map((deals) =>
    table(
      deals.filter(({ lossReason }) => lossReason !== null),
      count,
    ).map((value, cell) => over(value, withReason[cell]!)),
  );
  const unknown = table(
    lost,
    share(({ lossReason }) => lossReason === null),
  );
  return {
    'loss_reasons.deals': bySlot(counts),
    'loss_reasons.amount': bySlot(slots.map((deals) => table(deals, sumOfAmounts))),
    'loss_reasons.share': bySlot(shares.map((values, slot) => whereAny(values, counts[slot]!))),
    'loss_reasons.unknown': bySlot(counts.map((count) => whereAny(unknown, count))),
  };
}

const over = (value: number, of: number): number => (of > 0 ? value / of : Number.NaN);

/** A group that lost nothing for a reason in any month has no cells of it. */
function whereAny(values: Float64Array, counts: Float64Array): Float64Array {
  const groups = Array.from({ length: counts.length / months.length }, (_, group) => counts.slice(group * months.length, (group + 1) * months.length));
  return values.map((value, cell) => (groups[Math.floor(cell / months.length)]!.some((count) => count > 0) ? value : Number.NaN));
}
