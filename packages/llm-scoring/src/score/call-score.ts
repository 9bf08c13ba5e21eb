import type { Evidence, RejectedQuote } from '../evidence/evidence.ts';
import type { Ending } from '../judge/judgement.ts';
import type { Usage } from '../model/usage.ts';
import type { PromptId } from '../prompt/version.ts';

export type Result = 'pass' | 'partial' | 'fail' | 'not_applicable' | 'unknown';

/** Why there is no verdict: a short stable word. */
export type UnknownReason =
  | 'abstained'
  | 'not_judged'
  | 'no_evidence'
  | 'evidence_rejected'
  | 'no_such_level'
  | 'not_applicable_undeclared'
  | 'condition_unknown';

export interface CriterionScore {
  readonly criterion: string;
  readonly section: string;
  readonly weight: number;
  readonly step: boolean;
  /** `pass` is the highest level, `fail` the lowest */
  readonly result: Result;
  /** share of the weight earned, 0–1; null where the result is `not_applicable` or `unknown` */
  readonly value: number | null;
  /** where the result is `unknown` */
  readonly reason?: UnknownReason;
  readonly evidence: readonly Evidence[];
  /** quotes of the judge that did not count */
  readonly rejected: readonly RejectedQuote[];
}

export interface CallOutcome {
  /** null: the judge could not tell, or nothing in the transcript bears it out */
  readonly value: 'won' | 'lost' | 'open' | null;
  /** `crm`: what became of the deal within some days says so; the rest of this is what the judge found all the same */
  readonly basis: 'crm' | 'judge';
  /** of the basis `crm`: what happened to the deal */
  readonly change?: DealChange;
  readonly ending: Ending;
  readonly reason?: UnknownReason;
  readonly evidence: readonly Evidence[];
  readonly rejected: readonly RejectedQuote[];
}

/** A step of a deal that decides the outcome of a call before it. */
export interface DealChange {
  /** epoch milliseconds */
  readonly at: number;
  readonly stage?: string;
  readonly status?: string;
}

export interface Total {
  /** 0–100; null where too little was answered */
  readonly total: number | null;
  readonly reason?: 'low_coverage' | 'nothing_applicable';
  /** the total if everything unknown were at its lowest, and at its highest level; null where nothing applies */
  readonly lower: number | null;
  readonly upper: number | null;
  /** share of the scorecard's weight that applied and was answered, 0–1 */
  readonly coverage: number;
  /** criteria whose fault failed the call, with proof */
  readonly autoFails: readonly string[];
  /** criteria whose fault the judge claims without proof: a person must look */
  readonly needsReview: readonly string[];
}

/** A call measured against a scorecard. Every point stands on words found in the transcript. */
export interface CallScore extends Total {
  /** `rules`, or the id of a model */
  readonly judge: string;
  /** the words that the model was asked with; null where none was */
  readonly prompt: PromptId | null;
  /** what judging took, as far as the judge says */
  readonly usage: Usage | null;
  readonly scorecard: { readonly id: string; readonly hash: string };
  readonly criteria: readonly CriterionScore[];
  readonly outcome: CallOutcome;
}
