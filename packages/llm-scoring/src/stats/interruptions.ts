import type { Side } from '../transcript/transcript.ts';
import { byStart, type TimeSpan } from './time-spans.ts';
import type { Piece } from './timing.ts';
import type { Utterance } from './utterances.ts';

/** Somebody began to speak while the other side had not finished. */
export interface Interruption {
  /** who interrupted */
  readonly side: Side;
  readonly speaker: string;
  /** who was interrupted */
  readonly interrupted: string;
  /** when the words that interrupt began, in milliseconds */
  readonly startMs: number;
  /** for how long they ran against the unfinished words, in milliseconds */
  readonly lengthMs: number;
}

/** Speech that is not finished before its end. */
type Unfinished = Pick<Utterance, 'side' | 'speaker' | 'startMs' | 'endMs'>;

/**
 * Who began while somebody of the other side was still speaking, or paused within a sentence (seen where words have
 * times), at least `interruptionMs` before the end of it. Back-channels neither interrupt nor can be interrupted.
 */
export function interruptionsOf(
  utterances: readonly Utterance[],
  backChannels: ReadonlySet<Utterance>,
  pieces: readonly Piece[],
  interruptionMs: number,
): Interruption[] {
  const full = utterances.filter((utterance) => !backChannels.has(utterance));
  const unfinished = [...full, ...brokenSentences(pieces, full)].sort(byStart);
  return full.flatMap(({ side, speaker, startMs, endMs }) => {
    const cut = unfinished
      .filter((other) => other.side !== side && other.startMs < startMs && other.endMs - startMs >= interruptionMs)
      .reduce<Unfinished | undefined>((last, other) => (last && last.endMs >= other.endMs ? last : other), undefined);
    return cut ? [{ side, speaker, interrupted: cut.speaker, startMs, lengthMs: Math.min(endMs, cut.endMs) - startMs }] : [];
  });
}

const sentenceEnd = /[.?!…]["»”)]*$/;

/** Sentences with a pause in them that parts two utterances: the speaker had not finished in between. */
function brokenSentences(pieces: readonly Piece[], utterances: readonly Utterance[]): Unfinished[] {
  const sentences: (Unfinished & TimeSpan)[] = [];
  let begun: Piece | undefined;
  for (const piece of pieces) {
    begun ??= piece;
    if (!piece.last && !sentenceEnd.test(piece.text)) continue;
    sentences.push({ side: piece.turn.side, speaker: piece.turn.speaker, startMs: begun.startMs, endMs: piece.endMs });
    begun = undefined;
  }
  const isWhole = ({ side, speaker, startMs, endMs }: Unfinished) =>
    utterances.some((one) => one.side === side && one.speaker === speaker && one.startMs <= startMs && one.endMs >= endMs);
  return sentences.filter((sentence) => !isWhole(sentence));
}
