import { asOf } from '../../world/calendar.ts';
import type { World } from '../../world/world.ts';
import type { Axis } from './axis.ts';
import { type Book, bookOf, enter, everybody, margin, open, type Reps, shelve, turn } from './book.ts';
import { codeOf } from './buckets.ts';
import { codes, filled, owners } from './columns.ts';
import { before, ownerBits, type Sheet } from './grid.ts';
import type { Present } from './present.ts';
import { won } from './statuses.ts';

/**
 * Kaplan and Meier's median of the deals in progress in each period, for who opened them. Those that are older than a period come under
 * observation as it begins, so who is at risk at an age is told by how many deals there are of each day of creation: those that were open
 * when the period began, and those that are open as it ends. Both change only by what is created and closed in between.
 */
export function cycleKpis(world: World, present: Present, axis: Axis): () => Iterable<readonly [string, Sheet]> {
  const columns = columnsOf(world.deals, axis);
  const { grid, days, bounds } = axis;
  const book = bookOf(world.deals.length, axis);
  const edges = Array.from({ length: grid.periods }, (_, period) => ({
    before: codeOf(days, bounds[period]! - 1),
    last: codeOf(days, Math.min(bounds[period + 1]!, asOf) - 1),
  }));
  const work = (group: number, reps: Reps, cycle: Sheet, toWin: Sheet): void => {
    open(book, before(grid.periods), reps);
    for (const [period, edge] of edges.entries()) {
      const { born, oldest } = enter(book, period, reps);
      const found = medians(book, edge, born, oldest);
      cycle[group * grid.periods + period] = found.cycle;
      toWin[group * grid.periods + period] = found.toWin;
      turn(book, period, reps);
    }
  };
  return () => {
    write(columns, present, axis, book);
    const [cycle, toWin] = [new Float64Array(grid.groups * grid.periods), new Float64Array(grid.groups * grid.periods)];
    for (let owner = 0; owner < grid.groupOf.length; owner++) work(owner + 1, { first: owner, end: owner + 1 }, cycle, toWin);
    work(0, everybody, cycle, toWin);
    return [
      ['sales_cycle', cycle],
      ['time_to_win', toWin],
    ];
  };
}

const columnsOf = ({ opener, status, createdAt, closedAt }: World['deals'], { known: { origin } }: Axis) => ({
  opener: owners(opener).bytes,
  status: codes(status, 3).bytes,
  createdAt,
  closedAt: filled(closedAt, origin),
});

function write(columns: ReturnType<typeof columnsOf>, { rows, count }: Present, { known: buckets, days: dayBuckets, grid }: Axis, book: Book): void {
  const { opener, status, createdAt, closedAt } = columns;
  const { origin, scale, codes: periodOf } = buckets;
  const { origin: firstDay, scale: perDay, codes: dayOf } = dayBuckets;
  const { createdCells, closedCells, days, ages, won: isWon } = book.entries;
  const beforeAll = before(grid.periods);
  let entry = 0;
  for (let place = 0; place < count; place++) {
    const row = rows[place]!;
    const created = createdAt[row]!;
    const closed = closedAt[row]!;
    const closedIn = periodOf[((closed - origin) * scale) | 0]!;
    if (closedIn === beforeAll) continue;
    const owner = opener[row]!;
    const day = dayOf[((created - firstDay) * perDay) | 0]!;
    createdCells[entry] = (periodOf[((created - origin) * scale) | 0]! << ownerBits) | owner;
    closedCells[entry] = closedIn < grid.periods ? (closedIn << ownerBits) | owner : -1;
    days[entry] = day;
    ages[entry] = closedIn < grid.periods ? dayOf[((closed - firstDay) * perDay) | 0]! - day : 0;
    isWon[entry] = Number(status[row] === won);
    entry++;
  }
  book.entries.count = entry;
  shelve(book.entries, createdCells, book.created);
  shelve(book.entries, closedCells, book.closed);
}

/** The days before a period and at its end, or at the as-of if that is sooner. */
interface Edge {
  readonly before: number;
  readonly last: number;
}

/** A product of fractions is compared with a fraction: the last digits of a double mean nothing. */
const half = 0.5 + 1e-12;

/** Where the curves of those who have not closed, and of those who have not been won, come down to a half; NaN: not by the last close. */
function medians({ opening, closing, ends, wins }: Book, { before, last }: Edge, born: number, oldest: number): { cycle: number; toWin: number } {
  let risk = born;
  let unclosed = 1;
  let unwon = 1;
  let cycle = Number.NaN;
  let toWin = Number.NaN;
  for (let age = 0; age <= oldest && unwon > half; age++) {
    if (age > 0) risk += opening[before - age + 1 + margin]! - closing[last - age + 1 + margin]! - ends[age - 1]!;
    if (ends[age] === 0) continue;
    unclosed *= (risk - ends[age]!) / risk;
    unwon *= (risk - wins[age]!) / risk;
    if (unclosed <= half && Number.isNaN(cycle)) cycle = age;
    if (unwon <= half) toWin = age;
  }
  return { cycle, toWin };
}
