import { dealKinds } from '../../world/words.ts';
import { isMonth, monthOf } from './calendar.ts';
import { cellOf } from './cells.ts';
import { addMoney, money, moneyTable } from './money.ts';
import type { RowOf } from './rows.ts';
import { won } from './statuses.ts';

const upsell = dealKinds.indexOf('upsell');
const split = 0;

export function bookingKpis(credits: readonly RowOf<'credits'>[]) {
  const [all, upsells] = [money(), money()];
  for (const { owner, status, role, kind, closedAt, amount } of credits) {
    if (status !== won || role !== split) continue;
    const month = monthOf(closedAt);
    if (!isMonth(month)) continue;
    addMoney(all, cellOf(owner, month), amount);
    if (kind === upsell) addMoney(upsells, cellOf(owner, month), amount);
  }
  return { revenue: moneyTable(all), upsell_revenue: moneyTable(upsells) };
}
