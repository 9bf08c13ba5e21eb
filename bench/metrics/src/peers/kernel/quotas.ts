import type { World } from '../../world/world.ts';
import { type Buckets, codeOf } from './buckets.ts';
import { owners } from './columns.ts';
import { addCells, blankSheet, type Grid, ownerBits, type Sheet } from './grid.ts';

const cents = 100;

/** What of the quotas lies in each period and is held: they accrue by local days, of which the last one begun counts. */
export function quotaSheet({ quotas }: World, bounds: Float64Array, days: Buckets<Uint16Array>, grid: Grid): () => Sheet {
  const owner = owners(quotas.owner).bytes;
  const { from, to, heldFrom, heldTo, amount } = quotas;
  const sums = new Float64Array(grid.cells);
  const day = (instant: number): number => codeOf(days, instant - 1);
  return () => {
    sums.fill(0);
    for (let row = 0; row < quotas.length; row++) {
      const perDay = amount[row]! / cents / (day(to[row]!) - day(from[row]!));
      for (let period = 0; period < grid.periods; period++) {
        const [starts, ends] = [Math.max(heldFrom[row]!, bounds[period]!), Math.min(heldTo[row]!, bounds[period + 1]!)];
        if (starts < ends) sums[(period << ownerBits) | owner[row]!]! += perDay * (day(ends) - day(starts));
      }
    }
    return addCells(blankSheet(grid), grid, sums, 0);
  };
}
