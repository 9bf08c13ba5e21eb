import { isSalesperfError } from '@salesperf/core';
import * as z from 'zod';

const count = z.number().min(0).nullable();

/** What judging took. A count that the provider does not report is null, which is not 0. */
export const usageSchema = z.object({
  /** requests that a model answered, repairs among them */
  calls: z.number(),
  /** of the prompts, those read from a cache among them */
  inputTokens: count,
  cachedTokens: count,
  outputTokens: count,
});

export type Usage = Readonly<z.infer<typeof usageSchema>>;

export const noUsage: Usage = { calls: 0, inputTokens: 0, cachedTokens: 0, outputTokens: 0 };

const added = (one: number | null, other: number | null): number | null => (one === null || other === null ? null : one + other);

export const addUsage = (one: Usage, other: Usage): Usage => ({
  calls: one.calls + other.calls,
  inputTokens: added(one.inputTokens, other.inputTokens),
  cachedTokens: added(one.cachedTokens, other.cachedTokens),
  outputTokens: added(one.outputTokens, other.outputTokens),
});

/** What was spent before an error, as far as it says; a request that the provider turned down took nothing. */
export function usageIn(error: unknown): Usage | null {
  if (!isSalesperfError(error)) return null;
  if (error.details.usage) return error.details.usage as Usage;
  return error.code === 'unavailable' ? noUsage : null;
}
