import type { Answers } from '../../answers.ts';
import type { World } from '../../world/world.ts';
import type { Axis } from './axis.ts';
import { type Block, blocksOf } from './block.ts';
import { place } from './buckets.ts';
import { codes, filled, known, owners } from './columns.ts';
import { plus, ratio } from './finish.ts';
import { ownerBits, sheetOf } from './grid.ts';
import { lost, won } from './statuses.ts';

/** One KPI alone: of the deals that closed in a period, the share won. */
export function winRate({ deals }: World, { grid, known: buckets }: Axis): () => Answers {
  const columns = columnsOf(deals);
  const closedAt = filled(deals.closedAt, buckets.origin);
  const counts = new Int32Array(4 * grid.cells);
  return () => {
    counts.fill(0);
    for (const block of blocksOf(deals.length)) {
      place(closedAt, block, buckets, block.periods);
      countPresent(columns, block, grid.cells, counts);
    }
    const [wins, losses] = [sheetOf(grid, counts, [won]), sheetOf(grid, counts, [lost])];
    return new Map([['win_rate', ratio(wins, plus(wins, losses))]]);
  };
}

const columnsOf = ({ closer, status, validTo }: World['deals']) => ({ closer: owners(closer).bytes, status: codes(status, 3).bytes, hasEnd: known(validTo) });

/** A version that is over adds nothing. */
function countPresent(
  { closer, status, hasEnd }: ReturnType<typeof columnsOf>,
  { from, to, periods: { bytes: periods } }: Block,
  cells: number,
  counts: Int32Array,
): void {
  for (let row = from, at = 0; row < to; row++, at++) counts[status[row]! * cells + ((periods[at]! << ownerBits) | closer[row]!)]! += 1 - hasEnd[row]!;
}
