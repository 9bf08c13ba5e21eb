import { table } from 'arquero';
import type { World } from '../../world/world.ts';
import { dayOf, endOfMonth, monthOf, startOfMonth } from '../tuned-objects/calendar.ts';
import { cellOf, periods } from '../tuned-objects/cells.ts';
import { won as isWon, open } from '../tuned-objects/statuses.ts';
import { ended, seen, timeQuantile, won } from './curves.ts';
import { perGroup } from './listed.ts';

/** A row for each deal and month in which it is in progress. */
function stretches({ deals }: World) {
  const [cells, entries, lives]: [number[], number[], number[]] = [[], [], []];
  for (let row = 0; row < deals.length; row++) {
    if (!Number.isNaN(deals.validTo[row])) continue;
    const day = dayOf(deals.createdAt[row]!);
    const closedIn = deals.status[row] === open ? periods : monthOf(deals.closedAt[row]!);
    for (let month = Math.max(monthOf(deals.createdAt[row]!), 0); month <= Math.min(closedIn, periods - 1); month++) {
      const before = dayOf(startOfMonth(month) - 1);
      cells.push(cellOf(deals.opener[row]!, month));
      entries.push(day <= before ? before - day : Number.NEGATIVE_INFINITY);
      if (month === closedIn) lives.push(seen(dayOf(deals.closedAt[row]!) - day, deals.status[row] === isWon ? ended | won : ended));
      else lives.push(seen(dayOf(endOfMonth(month) - 1) - day, 0));
    }
  }
  return { cells: Uint32Array.from(cells), rows: table({ entries: Float64Array.from(entries), lives: Float64Array.from(lives) }) };
}

/** Kaplan and Meier's medians of the deals in progress in each month, with late entry. */
export function cycleKpis(world: World) {
  const { cells, rows } = stretches(world);
  const [cycle, toWin] = perGroup(rows, cells, ({ lives, entries }) => [ended, won].map((how) => timeQuantile(lives!, how, 0.5, entries!)));
  return { sales_cycle: cycle!, time_to_win: toWin! };
}
