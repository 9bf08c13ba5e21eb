import { stages } from '../../world/words.ts';
import type { World } from '../../world/world.ts';
import { type Block, blocksOf } from './block.ts';
import { type Buckets, place } from './buckets.ts';
import { codes, known, owners } from './columns.ts';
import { plus, ratio } from './finish.ts';
import { blankSheet, type Grid, type Sheet, sheetOf } from './grid.ts';
import { sheetBySlot } from './slots.ts';
import { open } from './statuses.ts';
import { tally } from './tally.ts';

/** What has become of a deal that reached a stage. */
const [left, further, undecided, states] = [0, 1, 2, 4];
const byItself = Uint8Array.from({ length: stages.length * states }, (_, signature) => signature);
const won = stages.indexOf('won');

/** How far the deals created in a period have got, for who opened them. */
export function stageKpis({ stagesReached }: World, buckets: Buckets, grid: Grid): () => Iterable<readonly [string, Sheet]> {
  const columns = columnsOf(stagesReached);
  const counts = new Int32Array(stages.length * states * grid.cells);
  const of = (stage: number, ...found: number[]): Sheet =>
    sheetOf(
      grid,
      counts,
      found.map((state) => stage * states + state),
    );
  const total = (sheets: readonly Sheet[]): Sheet => sheets.reduce(plus);
  return () => {
    counts.fill(0);
    for (const block of blocksOf(stagesReached.length)) {
      place(stagesReached.createdAt, block, buckets, block.periods);
      sign(columns, block);
      tally(block, columns.owner, byItself, grid, counts);
    }
    const reached = stages.map((_, stage) => of(stage, left, further, undecided));
    // After the win comes nothing, so nobody stands before it there.
    const before = (sheets: readonly Sheet[]): readonly Sheet[] => sheets.map((sheet, stage) => (stage === won ? blankSheet(grid) : sheet));
    const base = before(reached);
    const share = (state: number): Sheet => {
      const found = before(stages.map((_, stage) => of(stage, state)));
      return sheetBySlot(
        grid,
        ratio(total(found), total(base)),
        found.map((sheet, stage) => ratio(sheet, base[stage]!)),
      );
    };
    return [
      ['stage_conversion.reached', sheetBySlot(grid, total(reached), reached)],
      ['stage_conversion.conversion', share(further)],
      ['stage_conversion.undecided', share(undecided)],
    ];
  };
}

const columnsOf = ({ owner, stage, status, nextReachedAt }: World['stagesReached']) => ({
  owner: owners(owner),
  stage: codes(stage, 0).bytes,
  status: codes(status, 3).bytes,
  isFurther: known(nextReachedAt),
});

function sign({ stage, status, isFurther }: ReturnType<typeof columnsOf>, { from, to, signatures: { bytes: signatures } }: Block): void {
  const ofStatus = Uint8Array.from([0, 1, 2, 3], (one) => (one === open ? undecided : left));
  for (let row = from, at = 0; row < to; row++, at++) {
    // Further, or else what the status says: 1 takes the place of 0 and of 2.
    const state = isFurther[row]! | (ofStatus[status[row]!]! & (isFurther[row]! - 1));
    signatures[at] = stage[row]! * states + state;
  }
}
