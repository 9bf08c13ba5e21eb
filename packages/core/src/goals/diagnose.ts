import { decimal } from '../money/amount.ts';
import type { GoalStatus } from './track.ts';

export interface Pair {
  readonly short: GoalStatus;
  readonly long: GoalStatus;
}

const fewestPeriods = 4;
const practicalGap = 0.9;

/**
 * The short-term goal that is met most times while a longer one falls behind: the guide's pair "weekly goals met, quarter lags".
 * It fires only where the short goal was reached in at least two thirds of four periods or more and the long one,
 * a tenth of its time or more gone, is at less than nine tenths of its pace.
 */
export function diagnosePair(statuses: readonly GoalStatus[]): Pair | null {
  const team = statuses.filter(({ goal }) => !goal.of && goal.direction === 'atLeast');
  const shorts = team.filter(({ history }) => history.length >= fewestPeriods && history.filter(({ reached }) => reached).length * 3 >= history.length * 2);
  const longs = team.filter(
    ({ state, cell, paced, pace, elapsed }) =>
      paced && state === 'open' && cell.value !== null && elapsed.done * 10 >= elapsed.all && decimal(cell.value).lt(decimal(pace).times(practicalGap)),
  );
  const length = ({ period }: GoalStatus): number => period.end - period.start;
  const pairs = shorts.flatMap((short) =>
    longs.filter((long) => length(long) > length(short) && long.metric.id !== short.metric.id).map((long) => ({ short, long })),
  );
  return pairs.sort((a, b) => length(a.short) - length(b.short) || length(a.long) - length(b.long))[0] ?? null;
}
