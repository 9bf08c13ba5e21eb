/** What the denominator of a statistic counts. */
export type Basis =
  /** talk time of both sides, or of the one it is about */
  | 'speech'
  /** the length of the call */
  | 'call'
  /** the call itself: the figure is a sum or a maximum of one call, and the denominator is 1 */
  | 'one_call'
  | 'words'
  /** the gaps the median is of; the denominator is 1 and `n` counts them */
  | 'gaps';

/** The unit of the value. A share lies between 0 and 1. */
export type StatisticUnit = 'share' | 'ms' | 'count' | 'per_minute' | 'per_100_words';

/**
 * Why there is no value. `no_times`: no turn has a start and an end; `incomplete_times`: too many words have none;
 * `no_speech`, `no_words`: the denominator is zero; `no_gaps`: no answer came after the end of what it answers.
 */
export type NoValue = 'no_times' | 'incomplete_times' | 'no_speech' | 'no_words' | 'no_gaps';

/**
 * A figure of a call and what it is made of: the value is always the numerator divided by the denominator. Times are in
 * milliseconds, except under "per minute" (minutes) and "per 100 words" (hundreds of words).
 */
export interface Statistic {
  /** null where it cannot be told, never 0 for want of data */
  readonly value: number | null;
  readonly unit: StatisticUnit;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly basis: Basis;
  /** of a median: how many gaps, and which (milliseconds) */
  readonly n?: number;
  readonly samples?: readonly number[];
  readonly reason?: NoValue;
}

export type StatisticKind = Pick<Statistic, 'unit' | 'basis'>;

/** A ratio; a denominator of zero gives no value. */
export function ratio(numerator: number, denominator: number, kind: StatisticKind, none: NoValue): Statistic {
  return denominator > 0 ? { value: numerator / denominator, numerator, denominator, ...kind } : { value: null, numerator, denominator, ...kind, reason: none };
}

/** A figure of one call: a count, a sum, a maximum. */
export const ofCall = (figure: number, unit: 'ms' | 'count'): Statistic => ({ value: figure, unit, numerator: figure, denominator: 1, basis: 'one_call' });

export const without = (reason: NoValue, kind: StatisticKind): Statistic => ({ value: null, numerator: null, denominator: null, ...kind, reason });

/** The median of gaps, which are kept so that calls can be pooled. */
export function medianOf(samples: readonly number[]): Statistic {
  const value = middle(samples);
  const kind = { unit: 'ms', basis: 'gaps', n: samples.length, samples } as const;
  return value === undefined
    ? { value: null, numerator: null, denominator: null, ...kind, reason: 'no_gaps' }
    : { value, numerator: value, denominator: 1, ...kind };
}

/** The median; nothing of nothing. */
export function middle(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half] : sorted.length === 0 ? undefined : (sorted[half - 1]! + sorted[half]!) / 2;
}
