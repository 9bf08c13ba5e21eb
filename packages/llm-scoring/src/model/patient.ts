import { isSalesperfError } from '@salesperf/core';
import { type Clock, realClock } from './clock.ts';
import { promptTokens } from './prompt-tokens.ts';
import type { TextModel, TextRequest } from './text-model.ts';

export interface PatienceOptions {
  /** how often a request is made again that failed for a time (429, 5xx, no connection); default 4 */
  readonly retries?: number | undefined;
  readonly requestsPerMinute?: number | undefined;
  /** of the prompt and the longest answer, by an estimate */
  readonly tokensPerMinute?: number | undefined;
  /** by default that of the machine */
  readonly clock?: Clock | undefined;
}

/** The longest wait for a provider that does not say how long; a wait that it asks for is never cut short. */
const longestWait = 60_000;
const firstWait = 1_000;

/**
 * A model that is asked no faster than its limits, and again where it failed for a time. When it says after how long, all who ask it wait
 * for that; else each waits twice as long as before, give or take.
 */
export function patient(model: TextModel, { retries = 4, requestsPerMinute, tokensPerMinute, clock = realClock }: PatienceOptions = {}): TextModel {
  /** when the limits let the next request begin */
  let next = Number.NEGATIVE_INFINITY;
  /** until when the provider asked to be left alone */
  let paused = Number.NEGATIVE_INFINITY;
  const costOf = (request: TextRequest): number =>
    Math.max(
      requestsPerMinute ? 60_000 / requestsPerMinute : 0,
      tokensPerMinute ? (60_000 * (promptTokens(request) + request.maxOutputTokens)) / tokensPerMinute : 0,
    );

  const turn = async (request: TextRequest): Promise<void> => {
    const start = Math.max(next, clock.now());
    next = start + costOf(request);
    const wait = (): number => Math.max(start, paused) - clock.now();
    for (let left = wait(); left > 0; left = wait()) await clock.sleep(left, request.signal);
  };

  const waitAfter = (error: unknown, attempt: number): number | undefined => {
    const { retryable, retryAfterMs } = isSalesperfError(error) && error.code === 'unavailable' ? error.details : {};
    if (retryable !== true) return undefined;
    if (typeof retryAfterMs !== 'number') return Math.min(longestWait, firstWait * 2 ** attempt) * (0.5 + clock.random());
    paused = Math.max(paused, clock.now() + retryAfterMs);
    return retryAfterMs + firstWait * 0.1 * clock.random();
  };

  return {
    id: model.id,
    generate: async (request) => {
      for (let attempt = 0; ; attempt++) {
        await turn(request);
        try {
          return await model.generate(request);
        } catch (error) {
          const wait = attempt < retries ? waitAfter(error, attempt) : undefined;
          if (wait === undefined) throw error;
          await clock.sleep(wait, request.signal);
        }
      }
    },
  };
}
