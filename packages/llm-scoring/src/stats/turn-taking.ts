import type { Side } from '../transcript/transcript.ts';
import { type Hold, otherSide } from './floor.ts';
import { intersection, lengthOf, type TimeSpan } from './time-spans.ts';
import type { Utterance } from './utterances.ts';

/** The most a side spoke while it held the floor, in milliseconds: pauses too long to be speech are not counted. */
export function longestMonologue(holds: readonly Hold[], side: Side, speech: readonly TimeSpan[]): number {
  const lengths = holds.filter((hold) => hold.side === side).map((hold) => lengthOf(intersection([hold], speech)));
  return Math.max(0, ...lengths);
}

/** How long a side waited before it took the floor, each time it did so after the other's end and not into its words. */
export function answerGaps(holds: readonly Hold[], side: Side, full: readonly Utterance[]): number[] {
  return holds.flatMap((hold, i) => {
    if (hold.side !== side || hold.resumed || i === 0) return [];
    const said = full.filter((one) => one.side === otherSide(side) && one.startMs < hold.startMs);
    const gap = hold.startMs - Math.max(...said.map(({ endMs }) => endMs));
    return gap >= 0 ? [gap] : [];
  });
}
