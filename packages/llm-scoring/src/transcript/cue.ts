import type { Side } from './transcript.ts';

/** A stretch of speech, in milliseconds from the start of the recording. */
export interface Span {
  readonly startMs: number;
  readonly endMs: number;
  readonly text: string;
}

/** A piece of speech as the source gives it: one cue, utterance or phrase, before anything is put right. */
export interface Cue {
  readonly text: string;
  /** the name the source gives */
  readonly speaker?: string | undefined;
  /** the source's own mark of the speaker: an id, or a label of diarisation such as `spk_0`; tells speakers of one name apart */
  readonly label?: string | undefined;
  readonly channel?: string | undefined;
  /** where the source itself states it */
  readonly side?: Side | undefined;
  /** NaN: the source gives one that cannot be read */
  readonly startMs?: number | undefined;
  readonly endMs?: number | undefined;
  /** stretches of speech within the cue, known where the source times its words */
  readonly spans?: readonly Span[] | undefined;
}

/** Something that was left out of a transcript or put right, and why. */
export interface Notice {
  readonly code:
    | 'duplicate'
    | 'empty'
    | 'incomplete'
    | 'numbered_speakers'
    | 'out_of_order'
    | 'repeated'
    | 'same_channels'
    | 'silent_channel'
    | 'unknown_speaker'
    | 'unreadable_time'
    | 'unread_block';
  /** of cues or repetitions */
  readonly count: number;
  /** one sentence for a person */
  readonly message: string;
}

/** What a reader found. */
export interface Reading {
  readonly cues: readonly Cue[];
  readonly notices?: readonly Notice[];
  /** how many pieces of talk the source seems to have, where those are not the cues: lines of a text */
  readonly pieces?: number;
  /** figures of the vendor's own about the call, as given */
  readonly vendorStatistics?: unknown;
}

export const many = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
