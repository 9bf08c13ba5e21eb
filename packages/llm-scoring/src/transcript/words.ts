import type { Cue, Span } from './cue.ts';
import { joinPieces } from './join-pieces.ts';
import { longestPauseInSpeechMs } from './merge.ts';

/** A word as a speech recogniser times it. */
export interface TimedWord {
  readonly text: string;
  readonly startMs?: number | undefined;
  readonly endMs?: number | undefined;
  readonly label?: string | undefined;
  readonly channel?: string | undefined;
}

/** The stretches that have both times. */
export const spansOf = (words: readonly TimedWord[]): Span[] =>
  words.flatMap(({ startMs, endMs, text }) => (startMs === undefined || endMs === undefined ? [] : [{ startMs, endMs, text }]));

/** Words in a row become cues; a new one begins with another speaker or channel, and after a pause. */
export function cuesOfWords(words: readonly TimedWord[]): Cue[] {
  const groups: TimedWord[][] = [];
  for (const word of words) {
    const last = groups.at(-1)?.at(-1);
    const isApart = last === undefined || last.label !== word.label || last.channel !== word.channel || pauseBetween(last, word) > longestPauseInSpeechMs;
    if (isApart) groups.push([word]);
    else groups.at(-1)!.push(word);
  }
  return groups.map(cueOf);
}

const pauseBetween = (one: TimedWord, next: TimedWord) => (next.startMs ?? 0) - (one.endMs ?? next.startMs ?? 0);

function cueOf(words: readonly TimedWord[]): Cue {
  const { label, channel } = words[0]!;
  const startMs = words.find((word) => word.startMs !== undefined)?.startMs;
  const endMs = words.findLast((word) => word.endMs !== undefined)?.endMs;
  return { text: joinPieces(words.map(({ text }) => text)), label, channel, startMs, endMs, spans: spansOf(words) };
}
