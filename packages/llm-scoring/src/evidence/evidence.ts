import type { Side } from '../transcript/transcript.ts';

/** Words of the transcript a verdict stands on. */
export interface Evidence {
  /** `repaired`: the judge split or joined the words otherwise; the words here are the transcript's */
  readonly state: 'verified' | 'repaired';
  readonly turn: number;
  readonly side: Side;
  readonly speaker: string;
  /** the whole clause, exactly as the transcript has it */
  readonly words: string;
  /** where these words stand in the text of the turn, half-open */
  readonly start: number;
  readonly end: number;
  /** of the turn, where the transcript has times */
  readonly startMs?: number;
}

/** A quote that does not count, as the judge gave it. */
export interface RejectedQuote {
  readonly state: 'rejected';
  /** `empty`: no words, or a single one such as "the"; `clipped`: it leaves out what undoes its clause, such as a negation; `wrong_side`: the words are those of the other side; `addresses_judge`: the turn speaks to whoever grades the call */
  readonly reason: 'empty' | 'no_such_turn' | 'not_found' | 'wrong_side' | 'clipped' | 'addresses_judge';
  readonly turn: number;
  readonly quote: string;
}
