import type { World } from '../../world/world.ts';
import { isMonth, monthOf, plannedMonthOf } from '../tuned-objects/calendar.ts';
import { type Cells, minus, periods, withTotal } from '../tuned-objects/cells.ts';
import { moneyTable } from '../tuned-objects/money.ts';
import { open } from '../tuned-objects/statuses.ts';
import { byCell, cellsOf } from './grouped.ts';
import type { Tables } from './tables.ts';

const sums = {
  rows: 'd => op.count()',
  known: 'd => op.valid(d.amount)',
  sum: 'd => op.sum(d.amount)',
  // In whole per cent, so that what comes in and goes out again leaves nothing behind.
  weighted: 'd => op.sum(d.amount * op.round(d.probability * 100))',
};

/** Open deals at the ends of months: a version comes in with its first month and goes out with its last. */
export function stockKpis({ deals }: World, tables: Tables) {
  const { validFrom, validTo, dueAt, status, owner } = deals;
  const isOpen = (row: number): boolean => status[row] === open;
  const first = (row: number): number => Math.max(monthOf(validFrom[row]!), 0);
  const last = (row: number): number => (Number.isNaN(validTo[row]) ? periods : Math.max(monthOf(validTo[row]!), 0));
  const begun = byCell(
    tables.deals,
    cellsOf(owner, (row) => (isOpen(row) ? first(row) : -1)),
    sums,
  );
  const ended = byCell(
    tables.deals,
    cellsOf(owner, (row) => (isOpen(row) ? last(row) : -1)),
    sums,
  );
  const dueIn = (row: number): number => {
    const month = plannedMonthOf(dueAt[row]!);
    return isMonth(month) && first(row) <= month && month < last(row) ? month : -1;
  };
  const due = byCell(
    tables.deals,
    cellsOf(owner, (row) => (isOpen(row) ? dueIn(row) : -1)),
    sums,
  );
  const stock = (name: keyof typeof sums): Cells => running(minus(begun[name]!, ended[name]!));
  const [rows, known] = [stock('rows'), stock('known')];
  return {
    open_deals: withTotal(rows),
    pipeline_value: moneyTable({ rows, known, sum: stock('sum') }),
    weighted_pipeline: moneyTable({ rows, known, sum: stock('weighted').map((value) => value / 100) }),
    due: moneyTable({ rows: due.rows!, known: due.known!, sum: due.sum! }),
  };
}

/** Changes → what there is after them, rep by rep. */
function running(changes: Cells): Cells {
  for (let cell = 0; cell < changes.length; cell++) if (cell % periods !== 0) changes[cell]! += changes[cell - 1]!;
  return changes;
}
