import type { World } from '../../world/world.ts';
import { type Block, blocksOf } from './block.ts';
import { type Buckets, place } from './buckets.ts';
import type { ByteList } from './byte-list.ts';
import { filled, owners } from './columns.ts';
import { type Grid, ownerBits, type Sheet, sheetOf } from './grid.ts';
import { countAll } from './tally.ts';

/** New and qualified leads, each by its own moment. */
export function leadKpis({ leads }: World, buckets: Buckets, grid: Grid): () => Iterable<readonly [string, Sheet]> {
  const owner = owners(leads.owner);
  const { reactivated, createdAt } = leads;
  const qualifiedAt = filled(leads.qualifiedAt, buckets.origin);
  const [created, qualified] = [new Int32Array(grid.cells), new Int32Array(grid.cells)];
  return () => {
    created.fill(0);
    qualified.fill(0);
    for (const block of blocksOf(leads.length)) {
      place(createdAt, block, buckets, block.periods);
      countWhereNot(reactivated, block, owner, created);
      place(qualifiedAt, block, buckets, block.periods);
      countAll(block, owner, qualified);
    }
    return [
      ['new_leads', sheetOf(grid, created, [0])],
      ['qualified_leads', sheetOf(grid, qualified, [0])],
    ];
  };
}

function countWhereNot(flag: Uint8Array, { from, to, periods: { bytes: periods } }: Block, { bytes: owner }: ByteList, counts: Int32Array): void {
  for (let row = from, at = 0; row < to; row++, at++) counts[(periods[at]! << ownerBits) | owner[row]!]! += Number(flag[row] === 0);
}
