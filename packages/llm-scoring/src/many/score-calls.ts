import { isSalesperfError, SalesperfError } from '@salesperf/core';
import type { JudgeModel, TokenEstimate } from '../judge/judge.ts';
import { type Usage, usageIn } from '../model/usage.ts';
import type { CallScore } from '../score/call-score.ts';
import type { DealAfterCall } from '../score/crm-outcome.ts';
import { scoreCall } from '../score/score-call.ts';
import type { Scorecard } from '../scorecard/scorecard.ts';
import type { Transcript } from '../transcript/transcript.ts';
import { intakeOf } from './intake.ts';
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
  const intake = intakeOf(calls);
  const running = new Map<number, Promise<Done>>();
  const run = newRun();

  const progress = (): ScoringProgress => ({
    scored: run.scored,
    failed: run.failed,
    running: running.size,
    usage: spending.usage(),
    cost: spending.cost(),
  });
  const begin = (): void => {
    while (running.size < concurrency) {
      const call = intake.look();
      if (!call) return;
      const setAside = spending.begin(estimateOf(call, options));
      if (!setAside) {
        // What those that run do not use may be enough for it.
        if (running.size === 0) run.reason = 'budget';
        return;
      }
      intake.take();
      const place = run.begun++;
      const scoring = unlessAborted(scoreCall({ transcript: call.transcript, scorecard, judge, crm: call.crm, signal: stop }));
      running.set(
        place,
        scoring.then(
          (score) => ({ id: call.id, place, setAside, score }),
          (error: unknown) => ({ id: call.id, place, setAside, error }),
        ),
      );
    }
  };

  try {
    for (;;) {
      if (stop.aborted) run.reason = 'aborted';
      if (run.reason === null) begin();
      const arriving = run.reason === null && running.size < concurrency ? intake.arriving() : null;
      const awaited = [...running.values(), ...(arriving ? [unlessAborted(arriving).catch(() => null)] : [])];
      if (awaited.length === 0) break;
      const done = await Promise.race(awaited);
      if (!done) continue;
      running.delete(done.place);
      spending.end(done.setAside, done.score ? done.score.usage : usageIn(done.error));
      count(run, done, stop.aborted);
      const { id, score, error } = done;
      if (score) yield { state: 'scored', id, score, cost: score.usage && prices ? costOf(score.usage, prices) : null, progress: progress() };
      else if (!stop.aborted) yield { state: 'failed', id, error, progress: progress() };
    }
    intake.throwFault();
    const next = intake.atHand();
    if (run.reason) yield { state: 'stopped', reason: run.reason, ids: [...run.left, ...(next ? [next.id] : [])], progress: progress() };
  } finally {
    own.abort(new Error('nobody waits for the scores any more'));
    await intake.close();
  }
}

/** A call of which nothing can be estimated fails when it is scored, with the reason. */
function estimateOf({ transcript }: CallToScore, { judge, scorecard }: ScoreCallsOptions): TokenEstimate | undefined {
  try {
    return judge.estimate?.({ transcript, scorecard });
  } catch {
    return undefined;
  }
}

/** A call that was scored, or why it was not. */
interface Done {
  readonly id: string;
  readonly place: number;
  readonly setAside: Amount;
  readonly score?: CallScore;
  readonly error?: unknown;
}

interface Run {
  begun: number;
  scored: number;
  failed: number;
  /** calls in a row that no model answered */
  unanswered: number;
  /** begun when it was aborted, and not scored */
  readonly left: string[];
  /** why it ends early */
  reason: StopReason | null;
}

const newRun = (): Run => ({ begun: 0, scored: 0, failed: 0, unanswered: 0, left: [], reason: null });

function count(run: Run, { id, score, error }: Done, isAborted: boolean): void {
  if (score) {
    run.scored++;
    run.unanswered = 0;
  } else if (isAborted) run.left.push(id);
  else {
    run.failed++;
    run.unanswered = isSalesperfError(error) && error.code === 'unavailable' ? run.unanswered + 1 : 0;
    if (run.unanswered === hopeless) run.reason = 'unavailable';
  }
}
