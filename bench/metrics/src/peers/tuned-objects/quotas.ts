import { dayOf, plannedEndOfMonth, startOfMonth } from './calendar.ts';
import { cellOf, cells, periods, withTotal } from './cells.ts';
import type { RowOf } from './rows.ts';

const cents = 100;

/** Quotas accrue by local days while they are held. */
export function quotaTable(quotas: readonly RowOf<'quotas'>[]): Float64Array {
  const sums = cells();
  for (const { owner, from, to, heldFrom, heldTo, amount } of quotas) {
    const perDay = amount / cents / daysBetween(from, to);
    for (let month = 0; month < periods; month++) {
      const [starts, ends] = [Math.max(heldFrom, startOfMonth(month)), Math.min(heldTo, plannedEndOfMonth(month))];
      if (starts < ends) sums[cellOf(owner, month)]! += perDay * daysBetween(starts, ends);
    }
  }
  return withTotal(sums);
}

/** Days that have begun just before an instant. */
const daysBetween = (from: number, to: number): number => dayOf(to - 1) - dayOf(from - 1);
