import { wordsOf } from '../text/words.ts';
import type { Turn } from '../transcript/transcript.ts';
import type { NoValue } from './statistic.ts';
import type { TimeSpan } from './time-spans.ts';

/** A piece of speech with times: a word, a segment, or a whole turn where nothing finer is known. */
export interface Piece extends TimeSpan {
  readonly turn: Turn;
  readonly text: string;
  /** the turn has no piece after it */
  readonly last: boolean;
}

/** The speech of a transcript that has times. */
export interface Timing {
  readonly pieces: readonly Piece[];
  /** turns with words and without usable times: they count in nothing that needs times */
  readonly leftOut: readonly number[];
  readonly reason?: NoValue;
}

/** So many of the words must have times; fewer give no figures rather than wrong ones. */
const enoughTimed = 0.95;

const isTimed = ({ startMs, endMs }: { startMs?: number | undefined; endMs?: number | undefined }): boolean =>
  startMs !== undefined && endMs !== undefined && Number.isFinite(startMs) && endMs > startMs;

/**
 * The pieces of speech. A turn without words is no speech; one whose end is missing or not after its start has no usable
 * times. The times of segments are used where all are sound (none ends before it starts), else those of the turn.
 */
export function timingOf(turns: readonly Turn[]): Timing {
  const spoken = turns.filter(({ text }) => wordsOf(text).length > 0);
  const read = spoken.map((turn) => ({ turn, pieces: piecesOf(turn) }));
  const leftOut = read.filter(({ pieces }) => pieces.length === 0).map(({ turn }) => turn.index);
  const pieces = read.flatMap((one) => one.pieces);
  const words = (some: readonly Turn[]) => some.reduce((sum, { text }) => sum + wordsOf(text).length, 0);
  const timed = words(read.filter((one) => one.pieces.length > 0).map(({ turn }) => turn));
  if (pieces.length === 0) return { pieces, leftOut, reason: spoken.length === 0 ? 'no_words' : 'no_times' };
  return timed < enoughTimed * words(spoken) ? { pieces, leftOut, reason: 'incomplete_times' } : { pieces, leftOut };
}

function piecesOf(turn: Turn): Piece[] {
  const segments = turn.segments ?? [];
  const sound = segments.some(isTimed) && segments.every(({ startMs, endMs }) => startMs >= 0 && endMs >= startMs && Number.isFinite(endMs));
  if (sound) return segments.map(({ startMs, endMs, text }, i) => ({ turn, text, startMs, endMs, last: i === segments.length - 1 }));
  return isTimed(turn) ? [{ turn, text: turn.text, startMs: turn.startMs!, endMs: turn.endMs!, last: true }] : [];
}

/** The pieces as their order alone would have them, each a millisecond long: enough to count switches without times. */
export const inOrder = (turns: readonly Turn[]): Piece[] =>
  turns.filter(({ text }) => wordsOf(text).length > 0).map((turn, i) => ({ turn, text: turn.text, startMs: i, endMs: i + 1, last: true }));
