import { lossReasons } from '../../world/words.ts';
import type { World } from '../../world/world.ts';
import type { Buckets } from './buckets.ts';
import { amountsOf, codes, filled, owners } from './columns.ts';
import { moneyOf, ratio } from './finish.ts';
import { addCells, blankSheet, type Grid, ownerBits, type Sheet } from './grid.ts';
import type { Present } from './present.ts';
import { sheetBySlot } from './slots.ts';
import { lost } from './statuses.ts';

/** Of the lost deals of a cell three numbers stand side by side: rows, rows with an amount, amounts. */
const width = 4;
const [lostRows, withAmount, amount] = [0, 1, 2];
/** The last reason is none. */
const reasons = lossReasons.length + 1;

/** Lost deals by reason, for who closed them. */
export function lossKpis({ deals }: World, present: Present, buckets: Buckets, grid: Grid): () => Iterable<readonly [string, Sheet]> {
  const columns = columnsOf(deals, buckets);
  const sums = new Float64Array(reasons * grid.cells * width);
  const of = (reason: number, kept: number): Sheet => addCells(blankSheet(grid), grid, sums, reason * grid.cells * width + kept, width);
  const total = (sheets: readonly Sheet[]): Sheet => sheets.reduce((sum, sheet) => sum.map((value, cell) => value + sheet[cell]!));
  return () => {
    sums.fill(0);
    addLost(columns, present, buckets, grid, sums);
    const [counts, known, amounts] = [lostRows, withAmount, amount].map((kept) => Array.from({ length: reasons }, (_, reason) => of(reason, kept))) as [
      Sheet[],
      Sheet[],
      Sheet[],
    ];
    const [all, withReason] = [total(counts), total(counts.slice(0, -1))];
    const unknown = ratio(counts.at(-1)!, all);
    const shareOf = (reason: number): Sheet => ratio(reason === reasons - 1 ? blankSheet(grid) : counts[reason]!, withReason);
    // A group that lost nothing for a reason has no cells of it.
    const whereAny = (sheet: Sheet, reason: number): Sheet => sheet.map((value, cell) => (hasAny(counts[reason]!, cell, grid) ? value : Number.NaN));
    return [
      ['loss_reasons.deals', sheetBySlot(grid, all, counts)],
      [
        'loss_reasons.amount',
        sheetBySlot(
          grid,
          moneyOf(total(amounts), total(known), all),
          counts.map((count, reason) => moneyOf(amounts[reason]!, known[reason]!, count)),
        ),
      ],
      [
        'loss_reasons.share',
        sheetBySlot(
          grid,
          ratio(withReason, withReason),
          counts.map((_, reason) => whereAny(shareOf(reason), reason)),
        ),
      ],
      [
        'loss_reasons.unknown',
        sheetBySlot(
          grid,
          unknown,
          counts.map((_, reason) => whereAny(unknown, reason)),
        ),
      ],
    ];
  };
}

/** Whether the group of a cell has a row in any period. */
function hasAny(counts: Sheet, cell: number, { periods }: Grid): boolean {
  const first = cell - (cell % periods);
  for (let period = 0; period < periods; period++) if (counts[first + period]! > 0) return true;
  return false;
}

const columnsOf = ({ closer, status, lossReason, amount, closedAt }: World['deals'], { origin }: Buckets) => ({
  closer: owners(closer).bytes,
  status: codes(status, 3).bytes,
  reason: codes(lossReason, reasons - 1).bytes,
  amount: amountsOf(amount),
  closedAt: filled(closedAt, origin),
});

function addLost(columns: ReturnType<typeof columnsOf>, { rows, count }: Present, buckets: Buckets, { cells }: Grid, sums: Float64Array): void {
  const { closer, status, reason, closedAt } = columns;
  const { values, known: isKnown } = columns.amount;
  const { origin, scale, codes: periodOf } = buckets;
  for (let place = 0; place < count; place++) {
    const row = rows[place]!;
    if (status[row] !== lost) continue;
    const period = periodOf[((closedAt[row]! - origin) * scale) | 0]!;
    const cell = (reason[row]! * cells + ((period << ownerBits) | closer[row]!)) * width;
    sums[cell]! += 1;
    sums[cell + 1]! += isKnown[row]!;
    sums[cell + 2]! += values[row]!;
  }
}
