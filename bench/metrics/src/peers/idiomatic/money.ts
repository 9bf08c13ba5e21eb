import { max, min } from 'date-fns';
import { isWon } from './deals.ts';
import { daysBetween, justBefore, type Month, months } from './months.ts';
import type { RowOf, Rows } from './rows.ts';
import { byMonth, tableOf } from './table.ts';
import { sumOfAmounts, type WithAmount } from './values.ts';

type Quota = RowOf<'quotas'>;

export function moneyKpis({ credits, quotas }: Rows) {
  const bookings = credits.filter((credit) => isWon(credit) && credit.role === 'split');
  const booked = (rows: typeof bookings): Float64Array => byMonth({ rows, when: ({ closedAt }) => closedAt, who: ({ owner }) => owner, value: sumOfAmounts });
  return {
    revenue: booked(bookings),
    upsell_revenue: booked(bookings.filter(({ kind }) => kind === 'upsell')),
    quota: tableOf(
      months.map((month) => quotas.map((quota) => partIn(quota, month))),
      ({ owner }) => owner,
      sumOfAmounts,
    ),
  };
}

/** What of a quota accrues in a month while it is held, by local days. */
function partIn({ owner, from, to, heldFrom, heldTo, amount }: Quota, { start, end }: Month): WithAmount & Pick<Quota, 'owner'> {
  const [starts, ends] = [max([heldFrom!, start]), min([heldTo!, end])];
  const days = starts < ends ? daysBetween(justBefore(starts), justBefore(ends)) : 0;
  return { owner, amount: amount!.times(days).div(daysBetween(from!, to!)) };
}
