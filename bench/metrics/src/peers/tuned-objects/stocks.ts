import { isMonth, monthOf, plannedMonthOf } from './calendar.ts';
import { type Cells, cellOf, periods, withTotal } from './cells.ts';
import { addMoney, type Money, money, moneyTable } from './money.ts';
import type { RowOf } from './rows.ts';
import { open } from './statuses.ts';

/** Open deals at the ends of months: a version comes in with its first month and goes out with its last. */
export function stockKpis(deals: readonly RowOf<'deals'>[]) {
  const [amounts, weighted, due] = [money(), money(), money()];
  for (const deal of deals) {
    if (deal.status !== open) continue;
    const from = Math.max(monthOf(deal.validFrom), 0);
    const to = Number.isNaN(deal.validTo) ? periods : Math.max(monthOf(deal.validTo), 0);
    if (from >= to) continue;
    change(amounts, deal.owner, from, to, deal.amount);
    change(weighted, deal.owner, from, to, deal.amount * deal.probability);
    const dueIn = plannedMonthOf(deal.dueAt);
    if (isMonth(dueIn) && from <= dueIn && dueIn < to) addMoney(due, cellOf(deal.owner, dueIn), deal.amount);
  }
  const [all, likely] = [runningMoney(amounts), runningMoney(weighted)];
  return { open_deals: withTotal(all.rows), pipeline_value: moneyTable(all), weighted_pipeline: moneyTable(likely), due: moneyTable(due) };
}

function change(stock: Money, owner: number, from: number, to: number, amount: number): void {
  addMoney(stock, cellOf(owner, from), amount);
  if (to < periods) addMoney(stock, cellOf(owner, to), amount, -1);
}

const runningMoney = ({ sum, known, rows }: Money): Money => ({ sum: running(sum), known: running(known), rows: running(rows) });

/** Changes → what there is after them, rep by rep. */
function running(changes: Cells): Cells {
  for (let cell = 0; cell < changes.length; cell++) if (cell % periods !== 0) changes[cell]! += changes[cell - 1]!;
  return changes;
}
