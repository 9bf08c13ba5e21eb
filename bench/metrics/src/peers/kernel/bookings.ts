import { dealKinds } from '../../world/words.ts';
import type { World } from '../../world/world.ts';
import { type Block, blocksOf } from './block.ts';
import { type Buckets, place } from './buckets.ts';
import { amountsOf, codes, filled, owners } from './columns.ts';
import { moneyOf, plus } from './finish.ts';
import { addCells, blankSheet, type Grid, ownerBits, type Sheet } from './grid.ts';
import { won } from './statuses.ts';

/** Of the won deals of a cell three numbers stand side by side: rows, rows with an amount, amounts. */
const width = 4;
const [rows, known, amount] = [0, 1, 2];
const split = 0;
const upsell = dealKinds.indexOf('upsell');
const [others, upsells] = [0, 1];

/** What was won, by its close, for who is credited with it. */
export function bookingKpis({ credits }: World, buckets: Buckets, grid: Grid): () => Iterable<readonly [string, Sheet]> {
  const columns = columnsOf(credits);
  const closedAt = filled(credits.closedAt, buckets.origin);
  const sums = new Float64Array(2 * width * grid.cells);
  const of = (kind: number, kept: number): Sheet => addCells(blankSheet(grid), grid, sums, kind * grid.cells * width + kept, width);
  const all = (kept: number): Sheet => plus(of(others, kept), of(upsells, kept));
  return () => {
    sums.fill(0);
    for (const block of blocksOf(credits.length)) {
      place(closedAt, block, buckets, block.periods);
      addWon(columns, block, grid, sums);
    }
    return [
      ['revenue', moneyOf(all(amount), all(known), all(rows))],
      ['upsell_revenue', moneyOf(of(upsells, amount), of(upsells, known), of(upsells, rows))],
    ];
  };
}

const columnsOf = ({ owner, status, kind, role, amount }: World['credits']) => ({
  owner: owners(owner).bytes,
  status: codes(status, 3).bytes,
  kind: codes(kind, 3).bytes,
  role: codes(role, 3).bytes,
  amount: amountsOf(amount),
});

function addWon(
  { owner, status, kind, role, amount }: ReturnType<typeof columnsOf>,
  { from, to, periods: { bytes: periods } }: Block,
  grid: Grid,
  sums: Float64Array,
): void {
  const { values, known: isKnown } = amount;
  const { cells } = grid;
  for (let row = from, at = 0; row < to; row++, at++) {
    if (status[row] !== won || role[row] !== split) continue;
    const cell = (Number(kind[row] === upsell) * cells + ((periods[at]! << ownerBits) | owner[row]!)) * width;
    sums[cell]! += 1;
    sums[cell + 1]! += isKnown[row]!;
    sums[cell + 2]! += values[row]!;
  }
}
