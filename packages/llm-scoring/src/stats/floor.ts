import type { Side } from '../transcript/transcript.ts';
import type { TimeSpan } from './time-spans.ts';
import type { Utterance } from './utterances.ts';

/** A time in which one side holds the floor, until the other takes it or the talk ends. */
export interface Hold extends TimeSpan {
  readonly side: Side;
  /** the side only goes on after the other had spoken into its words */
  readonly resumed: boolean;
}

export const otherSide = (side: Side): Side => (side === 'rep' ? 'customer' : 'rep');

/**
 * Who holds the floor, in order: who starts takes it (of two who start at once, the one who speaks longer), and who ends
 * while the other side is still speaking gives it back. The utterances are in the order of their starts, without back-channels.
 */
export function holdsOf(utterances: readonly Utterance[]): Hold[] {
  const taken: Omit<Hold, 'endMs'>[] = [];
  const until = { rep: Number.NEGATIVE_INFINITY, customer: Number.NEGATIVE_INFINITY };
  const take = (side: Side, startMs: number, resumed: boolean) => {
    if (taken.at(-1)?.startMs === startMs) taken.pop();
    if (taken.at(-1)?.side !== side) taken.push({ side, startMs, resumed });
  };
  const giveBack = (before: number) => {
    const side = taken.at(-1)?.side;
    if (side && until[side] < before && until[otherSide(side)] > until[side]) take(otherSide(side), until[side], true);
  };
  for (const { side, startMs, endMs } of utterances) {
    giveBack(startMs);
    until[side] = Math.max(until[side], endMs);
    take(side, startMs, false);
  }
  giveBack(Number.POSITIVE_INFINITY);
  return taken.map((hold, i) => ({ ...hold, endMs: taken[i + 1]?.startMs ?? Math.max(until.rep, until.customer) }));
}
