import type { PromptId } from '../prompt/version.ts';
import type { Scorecard } from '../scorecard/scorecard.ts';
import type { Transcript } from '../transcript/transcript.ts';

export interface JudgeRequest {
  readonly transcript: Transcript;
  readonly scorecard: Scorecard;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Whatever can judge a call: a model behind an SDK, rules, a script, a cache in front of any of them, a worker behind a
 * queue. What it answers is not trusted: it is parsed as a {@link Judgement}, and every quote is looked up in the transcript.
 */
export interface JudgeModel {
  /** recorded beside every score: `rules`, or the id of a model */
  readonly id: string;
  /** the words that it asks with, recorded beside every score; absent where nobody is asked */
  readonly prompt?: PromptId | undefined;
  /** about how many tokens a call will take; absent where it takes none */
  readonly estimate?: ((request: JudgeRequest) => TokenEstimate) | undefined;
  judge(request: JudgeRequest): Promise<unknown>;
}

/** Tokens before they are spent. */
export interface TokenEstimate {
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** if every answer has to be mended as often as is allowed, and is as long as is allowed */
  readonly mostInputTokens: number;
  readonly mostOutputTokens: number;
}
