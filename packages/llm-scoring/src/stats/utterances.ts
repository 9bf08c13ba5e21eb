import type { Side } from '../transcript/transcript.ts';
import { isShort, type ShortRule } from './back-channels.ts';
import { endsInQuestion } from './questions.ts';
import { byStart, reaches, type TimeSpan, union } from './time-spans.ts';
import type { Piece } from './timing.ts';

/** What one speaker said without a break. */
export interface Utterance extends TimeSpan {
  readonly speaker: string;
  readonly side: Side;
  readonly text: string;
  /** the turn goes on after a pause */
  readonly goesOn: boolean;
}

export type UtteranceRule = ShortRule & { readonly pauseMs: number };

/**
 * Utterances in the order of their starts. However finely a recogniser cuts, what a speaker says is joined across pauses
 * in which nobody else speaks, and then across those in which somebody only shows that they listen. Overlapping turns of
 * one speaker are one.
 */
export function utterancesOf(pieces: readonly Piece[], rule: UtteranceRule): Utterance[] {
  const said = pieces.map(({ turn: { speaker, side }, text, startMs, endMs, last }) => ({ speaker, side, text, startMs, endMs, goesOn: !last }));
  const unbroken = perSpeaker(said).flatMap(({ own, others }) => {
    const heard = union(others);
    return join(own, rule.pauseMs, (_, pause) => !reaches(heard, pause));
  });
  const joined = perSpeaker(unbroken).flatMap(({ own, others }) =>
    join(own, rule.pauseMs, (before, pause) => others.every((other) => !meets(other, pause) || onlyListens(other, rule)) && !endsInQuestion(before.text)),
  );
  return joined.sort(byStart);
}

const onlyListens = (other: Utterance, rule: ShortRule) => isShort(other, rule) && !endsInQuestion(other.text);

const meets = (a: TimeSpan, b: TimeSpan) => a.startMs < b.endMs && a.endMs > b.startMs;

function perSpeaker(said: readonly Utterance[]): { own: readonly Utterance[]; others: readonly Utterance[] }[] {
  const nameOf = ({ side, speaker }: Utterance) => `${side} ${speaker}`;
  return [...new Set(said.map(nameOf))].map((name) => ({
    own: said.filter((one) => nameOf(one) === name),
    others: said.filter((one) => nameOf(one) !== name),
  }));
}

function join(own: readonly Utterance[], longest: number, mayJoin: (before: Utterance, pause: TimeSpan) => boolean): Utterance[] {
  const joined: Utterance[] = [];
  for (const next of own.toSorted(byStart)) {
    const before = joined.at(-1);
    if (before && isOne(before, next))
      joined[joined.length - 1] = { ...next, text: `${before.text} ${next.text}`, startMs: before.startMs, endMs: Math.max(before.endMs, next.endMs) };
    else joined.push(next);
  }
  return joined;

  function isOne(before: Utterance, next: Utterance): boolean {
    const pause = next.startMs - before.endMs;
    return pause <= 0 || (pause <= longest && mayJoin(before, { startMs: before.endMs, endMs: next.startMs }));
  }
}
