import { isSalesperfError, SalesperfError } from '@salesperf/core';
import type { JudgeModel, TokenEstimate } from '../judge/judge.ts';
import { type Usage, usageIn } from '../model/usage.ts';
import type { CallScore } from '../score/call-score.ts';
import type { DealAfterCall } from '../score/crm-outcome.ts';
import { scoreCall } from '../score/score-call.ts';
import type { Scorecard } from '../scorecard/scorecard.ts';
import type { Transcript } from '../transcript/transcript.ts';
import { costOf, type Prices } from './prices.ts';
import { type Amount, type Budget, spendingOf } from './spending.ts';
import { untilAbort } from './until-abort.ts';

export interface CallToScore {
  readonly id: string;
  readonly transcript: Transcript;
  /** what became of its deal, as for `scoreCall` */
  readonly crm?: DealAfterCall | undefined;
}

export interface ScoreCallsOptions {
  readonly scorecard: Scorecard;
  /** in front of {@link cachedJudge}, so that a run that was stopped goes on where it was */
  readonly judge: JudgeModel;
  /** how many calls are judged at a time; default 8 */
  readonly concurrency?: number | undefined;
  readonly budget?: Budget | undefined;
  /** to know what calls cost */
  readonly prices?: Prices | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** How far a run is. */
export interface ScoringProgress {
  readonly scored: number;
  readonly failed: number;
  readonly running: number;
  readonly usage: Usage;
  /** decimal text in the currency of the prices; null without prices */
  readonly cost: string | null;
}

/** What became of a call; or, last of all, that the run was stopped before its end. */
export type ScoredCall =
  | { readonly state: 'scored'; readonly id: string; readonly score: CallScore; readonly cost: string | null; readonly progress: ScoringProgress }
  | { readonly state: 'failed'; readonly id: string; readonly error: unknown; readonly progress: ScoringProgress }
  | {
      readonly state: 'stopped';
      /** `budget`: the next call might take more than is left; `aborted`; `unavailable`: several calls in a row found no model that answers */
      readonly reason: 'budget' | 'aborted' | 'unavailable';
      /** calls that were begun or looked at and not scored; none of those after them was looked at */
      readonly ids: readonly string[];
      readonly progress: ScoringProgress;
    };

type StopReason = Extract<ScoredCall, { state: 'stopped' }>['reason'];

/** So many calls in a row that no model answers, and the others would fare no better. */
const hopeless = 5;

/**
 * Scores calls, several at a time, each as soon as it is done. A call that cannot be scored is an item like any other, and the run goes on;
 * it ends early, with an item that says so, where the budget is used up, the signal aborted, or the provider gone. Calls are taken from the
 * source one by one, as there is room for them.
 * @throws SalesperfError `invalid_argument` for a budget in money without prices, and for numbers that cannot be meant; whatever the source
 * throws, after the calls that had begun
 */
export async function* scoreCalls(
  calls: Iterable<CallToScore> | AsyncIterable<CallToScore>,
  options: ScoreCallsOptions,
): AsyncGenerator<ScoredCall, void, undefined> {
  const { scorecard, judge, concurrency = 8, budget = {}, prices, signal } = options;
  if (!(concurrency >= 1)) throw new SalesperfError('invalid_argument', `Cannot score ${concurrency} calls at a time: expected a number, 1 or more`);
  const spending = spendingOf(budget, prices);
  const own = new AbortController();
  const stop = AbortSignal.any([own.signal, ...(signal ? [signal] : [])]);
  const unlessAborted = untilAbort(stop);
  const source = Symbol.asyncIterator in calls ? calls[Symbol.asyncIterator]() : calls[Symbol.iterator]();
  const running = new Map<number, Promise<Done>>();
  const left: string[] = [];
  let begun = 0;
  let broken: { readonly error: unknown } | null = null;
  const count = { scored: 0, failed: 0, inARow: 0 };
  let [waiting, hasMore, reason]: [CallToScore | null, boolean, StopReason | null] = [null, true, null];

  const progress = (): ScoringProgress => ({
    scored: count.scored,
    failed: count.failed,
    running: running.size,
    usage: spending.usage(),
    cost: spending.cost(),
  });
  const fill = async (): Promise<void> => {
    while (hasMore && reason === null && running.size < concurrency) {
      waiting ??= await next();
      if (stop.aborted) reason = 'aborted';
      if (!waiting || reason) return;
      const setAside = spending.begin(estimateOf(waiting));
      if (!setAside) {
        // What those that run do not use may be enough for it.
        if (running.size === 0) reason = 'budget';
        return;
      }
      const place = begun++;
      running.set(place, scored(waiting, setAside, place));
      waiting = null;
    }
  };
  /** A call of which nothing can be estimated fails when it is scored, with the reason. */
  const estimateOf = ({ transcript }: CallToScore): TokenEstimate | undefined => {
    try {
      return judge.estimate?.({ transcript, scorecard });
    } catch {
      return undefined;
    }
  };
  const next = async (): Promise<CallToScore | null> => {
    try {
      const { done, value } = await source.next();
      if (!done) return value;
    } catch (error) {
      broken = { error };
    }
    hasMore = false;
    return null;
  };
  const scored = async ({ id, transcript, crm }: CallToScore, setAside: Amount, place: number): Promise<Done> => {
    try {
      return { id, place, setAside, score: await unlessAborted(scoreCall({ transcript, scorecard, judge, crm, signal: stop })) };
    } catch (error) {
      return { id, place, setAside, error };
    }
  };
  const itemOf = ({ id, score, error }: Done): ScoredCall | null => {
    if (score) {
      count.scored++;
      count.inARow = 0;
      return { state: 'scored', id, score, cost: score.usage && prices ? costOf(score.usage, prices) : null, progress: progress() };
    }
    if (stop.aborted) {
      reason = 'aborted';
      left.push(id);
      return null;
    }
    count.failed++;
    count.inARow = isSalesperfError(error) && error.code === 'unavailable' ? count.inARow + 1 : 0;
    if (count.inARow === hopeless) reason = 'unavailable';
    return { state: 'failed', id, error, progress: progress() };
  };

  try {
    for (await fill(); running.size > 0; await fill()) {
      const done = await Promise.race(running.values());
      running.delete(done.place);
      spending.end(done.setAside, done.score ? done.score.usage : usageIn(done.error));
      const item = itemOf(done);
      if (item) yield item;
    }
    const last = waiting as CallToScore | null;
    if (last) left.push(last.id);
    const fault = broken as { readonly error: unknown } | null;
    if (fault) throw fault.error;
    if (reason) yield { state: 'stopped', reason, ids: left, progress: progress() };
  } finally {
    own.abort(new Error('nobody waits for the scores any more'));
    await source.return?.();
  }
}

interface Done {
  readonly id: string;
  readonly place: number;
  readonly setAside: Amount;
  readonly score?: CallScore;
  readonly error?: unknown;
}
