import type { World } from '../../world/world.ts';
import type { Axis } from './axis.ts';
import { codes, filled, owners } from './columns.ts';
import { ownerBits, type Sheet } from './grid.ts';
import { group, grouping, mean, sheetFrom } from './grouped.ts';
import type { Present } from './present.ts';
import { median } from './select.ts';
import { won } from './statuses.ts';

const cents = 100;
const inUnits = (sheet: Sheet): Sheet => sheet.map((value) => value / cents);

/** How large the won deals of a period are, and how many local days they took, for who closed them. */
export function winKpis({ deals }: World, present: Present, { known: buckets, days, grid }: Axis): () => Iterable<readonly [string, Sheet]> {
  const [status, closer] = [codes(deals.status, 3).bytes, owners(deals.closer).bytes];
  const closedAt = filled(deals.closedAt, buckets.origin);
  const amount = filled(deals.amount, 0);
  const { createdAt } = deals;
  const [sizes, cycles] = [grouping(grid, deals.length), grouping(grid, deals.length)];

  const gather = (): void => {
    const { rows, count } = present;
    const { origin, scale, codes: periodOf } = buckets;
    const { origin: firstDay, scale: perDay, codes: dayOf } = days;
    [sizes.count, cycles.count] = [0, 0];
    for (let place = 0; place < count; place++) {
      const row = rows[place]!;
      if (status[row] !== won) continue;
      const closed = closedAt[row]!;
      const period = periodOf[((closed - origin) * scale) | 0]!;
      if (period >= grid.periods) continue;
      const cell = (period << ownerBits) | closer[row]!;
      cycles.cells[cycles.count] = cell;
      cycles.loose[cycles.count++] = dayOf[((closed - firstDay) * perDay) | 0]! - dayOf[((createdAt[row]! - firstDay) * perDay) | 0]!;
      if (!(amount[row]! > 0)) continue;
      sizes.cells[sizes.count] = cell;
      sizes.loose[sizes.count++] = amount[row]!;
    }
  };
  return () => {
    gather();
    group(sizes);
    group(cycles);
    return [
      ['average_deal_size.mean', inUnits(sheetFrom(grid, sizes, mean))],
      ['average_deal_size.median', inUnits(sheetFrom(grid, sizes, median))],
      ['closed_won_cycle_mean', sheetFrom(grid, cycles, mean)],
      ['closed_won_cycle_median', sheetFrom(grid, cycles, median)],
    ];
  };
}
