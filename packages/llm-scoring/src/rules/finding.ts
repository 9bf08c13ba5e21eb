import type { Sentence, Talk } from './talk.ts';

/** What a rule says of a criterion: how far it is met, or that it cannot be told; and the sentences that show it. */
export interface Finding {
  readonly grade: 0 | 0.5 | 1 | 'not_applicable' | 'unknown';
  readonly proof: readonly Sentence[];
}

export type Rule = (talk: Talk) => Finding;

export const found = (grade: Finding['grade'], ...proof: (Sentence | undefined)[]): Finding => ({
  grade,
  proof: proof.filter((sentence) => sentence !== undefined),
});
