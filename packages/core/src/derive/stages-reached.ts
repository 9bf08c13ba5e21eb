import type { Ladder, Ladders } from '../records/ladders.ts';
import { momentOf, type Row } from '../records/row.ts';
import type { Carry } from './carry.ts';
import { type DealHistory, presentOf } from './versions.ts';

/**
 * A row for each deal alive at the as-of and each stage of its present pipeline that it reached or passed, by rank; "won" ranks above
 * them all. A stage without a rank is not reached. Where nobody recorded when a state began, the creation of the deal stands for it.
 */
export function stagesReached(histories: readonly DealHistory[], ladders: Ladders, carry: Carry): Row[] {
  return histories.flatMap((history) => {
    const present = presentOf(history);
    const ladder = present ? ladders(present.pipeline) : null;
    return present && ladder ? rowsOf(present, climbs(history, ladder), ladder, carry) : [];
  });
}

interface Climb {
  readonly rank: number;
  readonly at: number | null;
}

/** Each time a deal got higher than ever before. */
function climbs({ deal, versions }: DealHistory, { ranks, top }: Ladder): Climb[] {
  const found: Climb[] = [];
  for (const { status, stage, validFrom } of versions) {
    const rank = status === 'won' ? top : (ranks.get(stage as string) ?? -Infinity);
    if (rank > (found.at(-1)?.rank ?? -Infinity)) found.push({ rank, at: momentOf(validFrom) ?? momentOf(deal.createdAt) });
  }
  return found;
}

function rowsOf(present: Row, climbed: readonly Climb[], { ranks }: Ladder, carry: Carry): Row[] {
  const { opener: owner, status, createdAt } = present;
  const highest = climbed.at(-1)?.rank ?? -Infinity;
  const rows: Row[] = [];
  for (const [stage, rank] of ranks) {
    if (rank > highest) continue;
    const reachedAt = momentAbove(climbed, rank, true);
    rows.push(carry(present, { owner, stage, rank, status, createdAt, reachedAt, nextReachedAt: momentAbove(climbed, rank, false) }));
  }
  return rows;
}

/** When a deal first got above a rank, or to it. */
function momentAbove(climbed: readonly Climb[], rank: number, orTo: boolean): number | null {
  for (const climb of climbed) if (climb.rank > rank || (orTo && climb.rank === rank)) return climb.at;
  return null;
}
