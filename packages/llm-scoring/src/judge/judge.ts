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
  judge(request: JudgeRequest): Promise<unknown>;
}
