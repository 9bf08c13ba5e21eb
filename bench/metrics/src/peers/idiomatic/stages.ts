import { stages } from '../../world/words.ts';
import type { RowOf, Rows } from './rows.ts';
import { bySlot } from './slots.ts';
import { byMonth } from './table.ts';
import { count, share } from './values.ts';

type Reached = RowOf<'stagesReached'>;

export function stageKpis({ stagesReached }: Rows) {
  const slots = [stagesReached, ...stages.map((stage) => stagesReached.filter((row) => row.stage === stage))];
  // After the win comes nothing.
  const beforeTheWin = slots.map((rows) => rows.filter(({ stage }) => stage !== 'won'));
  const table = (of: readonly (readonly Reached[])[], value: (rows: readonly Reached[]) => number | null): Float64Array =>
    bySlot(of.map((rows) => byMonth({ rows, when: ({ createdAt }) => createdAt, who: ({ owner }) => owner, value })));
  return {
    'stage_conversion.reached': table(slots, count),
    'stage_conversion.conversion': table(
      beforeTheWin,
      share(({ nextReachedAt }) => nextReachedAt !== null),
    ),
    'stage_conversion.undecided': table(
      beforeTheWin,
      share(({ nextReachedAt, status }) => nextReachedAt === null && status === 'open'),
    ),
  };
}
