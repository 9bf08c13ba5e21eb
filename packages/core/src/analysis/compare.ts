import type { Cell } from '../engine/cell.ts';
import { normalQuantile } from './statistics/normal.ts';
import { newcombe } from './statistics/proportion.ts';

/** How a member's share stands to that of all the others. */
export interface Comparison {
  readonly cell: Cell;
  readonly position: 'above' | 'below' | null;
}

export interface CompareOptions {
  /** how many comparisons one report makes: if all were equal, it would name anyone for anything in at most one report of ten */
  readonly comparisons: number;
  /** a gap smaller than this is not worth a name, however sure it is */
  readonly practical?: number;
}

/** Fewer trials than this are shown as words, not as a rate. */
export const fewestTrials = 5;

/** Compares members' shares of counts with the rest of the team, the member left out, by Newcombe's interval of the difference. */
export function compareMembers(cells: readonly Cell[], total: Cell, { comparisons, practical = 0.05 }: CompareOptions): Comparison[] {
  const z = normalQuantile(1 - 0.05 / Math.max(1, comparisons));
  return cells.map((cell) => {
    const mine = { successes: Number(cell.numerator), trials: Number(cell.denominator) };
    const rest = { successes: Number(total.numerator) - mine.successes, trials: Number(total.denominator) - mine.trials };
    if (mine.trials < fewestTrials || rest.trials < fewestTrials) return { cell, position: null };
    const gap = mine.successes / mine.trials - rest.successes / rest.trials;
    const [low, high] = newcombe(mine, rest, z);
    const position = Math.abs(gap) < practical ? null : low > 0 ? 'above' : high < 0 ? 'below' : null;
    return { cell, position };
  });
}
