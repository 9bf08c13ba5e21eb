import { SalesperfError } from '@salesperf/core';
import { backChannelsOf } from './back-channels.ts';
import { type Hold, holdsOf } from './floor.ts';
import { type Interruption, interruptionsOf } from './interruptions.ts';
import type { Settings } from './options.ts';
import { type TimeSpan, union } from './time-spans.ts';
import type { Piece } from './timing.ts';
import { type Utterance, utterancesOf } from './utterances.ts';

/** The speech of a call in time. */
export interface Speech {
  readonly utterances: readonly Utterance[];
  /** without back-channels */
  readonly full: readonly Utterance[];
  readonly holds: readonly Hold[];
  readonly interruptions: readonly Interruption[];
}

export function speechOf(pieces: readonly Piece[], settings: Settings): Speech {
  const utterances = utterancesOf(pieces, settings);
  const backChannels = backChannelsOf(utterances, settings);
  const full = utterances.filter((utterance) => !backChannels.has(utterance));
  return { utterances, full, holds: holdsOf(full), interruptions: interruptionsOf(utterances, backChannels, pieces, settings.interruptionMs) };
}

/** When those said something whom the condition names. */
export const talkOf = ({ utterances }: Speech, of: (utterance: Utterance) => boolean): TimeSpan[] => union(utterances.filter(of));

/** Recognisers round the last word up; what is further beyond the end of the recording is a mistake, most often of the unit. */
const roundedUp = 1000;

/** @throws SalesperfError `invalid_argument` where the words end after the recording does */
export function callSpan({ utterances }: Speech, callMs: number | undefined): TimeSpan {
  const endMs = Math.max(...utterances.map((utterance) => utterance.endMs));
  if (callMs === undefined) return { startMs: utterances[0]!.startMs, endMs };
  if (endMs <= callMs + roundedUp) return { startMs: 0, endMs: Math.max(endMs, callMs) };
  throw new SalesperfError(
    'invalid_argument',
    `Cannot compute the statistics of the call: its last words end at ${endMs} ms, after "callMs" (${callMs}), expected the length of the recording in milliseconds`,
    { callMs, endMs },
  );
}
