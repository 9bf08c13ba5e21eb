import type { Cue, Notice } from '../cue.ts';

/** The cues after a step of cleaning, and what that step did. */
export interface Cleaned {
  readonly cues: readonly Cue[];
  readonly notices: readonly Notice[];
}

export const cleaned = (cues: readonly Cue[], code: Notice['code'], count: number, message: string): Cleaned => ({
  cues,
  notices: count === 0 ? [] : [{ code, count, message }],
});
