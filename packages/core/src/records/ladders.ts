import type { CheckedRecord } from './checked.ts';
import { asWritten } from './order.ts';
import { grouped } from './row.ts';

/** The stages of a pipeline with their ranks, "won" above them all. */
export interface Ladder {
  readonly ranks: ReadonlyMap<string, number>;
  readonly top: number;
}

/** The ladder of a pipeline: its own stages, else those that belong to every pipeline; null where there are none. */
export type Ladders = (pipeline: unknown) => Ladder | null;

export function laddersOf(stages: readonly CheckedRecord[]): Ladders {
  const ladders = new Map([...grouped(asWritten(stages), ({ pipeline }) => pipeline ?? null)].map(([pipeline, own]) => [pipeline, ladderOf(own)]));
  return (pipeline) => ladders.get(pipeline ?? null) ?? ladders.get(null) ?? null;
}

/** A stage that is given twice has its first rank. */
function ladderOf(stages: readonly CheckedRecord[]): Ladder {
  const ranks = new Map<string, number>();
  for (const { stage, rank } of stages) if (!ranks.has(stage as string)) ranks.set(stage as string, rank as number);
  const named = ranks.get('won') ?? -Infinity;
  ranks.delete('won');
  const highest = Math.max(...ranks.values());
  const top = named > highest ? named : highest + 1;
  return { ranks: ranks.set('won', top), top };
}
