import type { Side, Transcript } from '../transcript/transcript.ts';
import { fence, fenced } from './fence.ts';

const letters: Readonly<Record<Side, string>> = { rep: 'R', customer: 'C' };

/** The talk as a model reads it, a line a turn: `R12 words`. The letter tells the side and the number can be cited; it costs no more than a speaker's name. */
export const fencedTurns = ({ turns }: Transcript): string =>
  fence(
    'call',
    turns.map(({ index, side, text }) => `${letters[side]}${index} ${fenced(text)}`),
  );
