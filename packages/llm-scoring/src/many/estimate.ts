import type { JudgeModel } from '../judge/judge.ts';
import type { Scorecard } from '../scorecard/scorecard.ts';
import type { Transcript } from '../transcript/transcript.ts';
import { costOf, type Prices } from './prices.ts';

export interface EstimateOptions {
  readonly scorecard: Scorecard;
  readonly judge: JudgeModel;
  readonly prices?: Prices | undefined;
}

/** What scoring will take, by the length of the texts: about, not exactly. */
export interface Estimate {
  readonly calls: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** tokens of both if every answer had to be mended as often as is allowed */
  readonly most: number;
  /** decimal text in the currency of the prices; null without prices */
  readonly cost: string | null;
}

/** Says before calls are scored what it will take. */
export function estimate(calls: Iterable<{ readonly transcript: Transcript }>, { scorecard, judge, prices }: EstimateOptions): Estimate {
  const sum = { calls: 0, inputTokens: 0, outputTokens: 0, most: 0 };
  for (const { transcript } of calls) {
    const one = judge.estimate?.({ transcript, scorecard });
    sum.calls++;
    sum.inputTokens += one?.inputTokens ?? 0;
    sum.outputTokens += one?.outputTokens ?? 0;
    sum.most += one ? one.mostInputTokens + one.mostOutputTokens : 0;
  }
  return { ...sum, cost: prices ? costOf({ ...sum, cachedTokens: 0 }, prices) : null };
}
