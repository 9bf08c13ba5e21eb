import type { Side, Transcript } from '../transcript/transcript.ts';
import { fence, fenced } from './fence.ts';

const letters: Readonly<Record<Side, string>> = { rep: 'R', customer: 'C' };

const known = new WeakMap<Transcript, string>();

/** The talk as a model reads it, a line a turn: `R12 words`. The letter tells the side and the number can be cited; it costs no more than a speaker's name. */
export function fencedTurns(transcript: Transcript): string {
  const lines = (): string[] => transcript.turns.map(({ index, side, text }) => `${letters[side]}${index} ${fenced(text)}`);
  const text = known.get(transcript) ?? fence('call', lines());
  known.set(transcript, text);
  return text;
}
