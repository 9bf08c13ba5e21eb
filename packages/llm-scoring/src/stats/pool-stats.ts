import type { ConversationStats } from './conversation-stats.ts';
import { middle, type Statistic } from './statistic.ts';

/** A figure over many calls, in both ways it is commonly told. */
export interface PooledStatistic extends Pick<Statistic, 'unit' | 'basis'> {
  /**
   * Σ numerators / Σ denominators: long calls weigh more. Of a median, which has no sums: the median of the gaps of all calls.
   */
  readonly ratioOfSums: number | null;
  /** the mean of the calls' own values: every call weighs the same */
  readonly meanOfRatios: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** calls with a value */
  readonly n: number;
  /** calls without one, which count in neither figure */
  readonly withoutValue: number;
}

type Pooled<Part> = { readonly [Name in keyof Part]: PooledStatistic };

export interface PooledStats {
  readonly calls: number;
  readonly rep: Pooled<ConversationStats['rep']>;
  readonly customer: Pooled<ConversationStats['customer']>;
  readonly call: Pooled<ConversationStats['call']>;
}

/** The statistics of many calls together; null of none. */
export function poolStats(list: readonly ConversationStats[]): PooledStats | null {
  if (list.length === 0) return null;
  return {
    calls: list.length,
    rep: poolPart(list.map(({ rep }) => rep)),
    customer: poolPart(list.map(({ customer }) => customer)),
    call: poolPart(list.map(({ call }) => call)),
  };
}

const poolPart = <Part extends { readonly [Name in keyof Part]: Statistic }>(parts: readonly Part[]): Pooled<Part> =>
  Object.fromEntries(Object.keys(parts[0]!).map((name) => [name, pool(parts.map((part) => part[name as keyof Part]))])) as Pooled<Part>;

function pool(all: readonly Statistic[]): PooledStatistic {
  const { unit, basis } = all[0]!;
  const known = all.filter(({ value }) => value !== null);
  const counts = { unit, basis, n: known.length, withoutValue: all.length - known.length };
  if (known.length === 0) return { ratioOfSums: null, meanOfRatios: null, numerator: null, denominator: null, ...counts };
  const sum = (of: (one: Statistic) => number) => known.reduce((total, one) => total + of(one), 0);
  const meanOfRatios = sum(({ value }) => value!) / known.length;
  const samples = known.flatMap((one) => one.samples ?? []);
  const median = middle(samples);
  if (basis === 'gaps') return { ratioOfSums: median!, meanOfRatios, numerator: median!, denominator: 1, ...counts };
  const [numerator, denominator] = [sum((one) => one.numerator!), sum((one) => one.denominator!)];
  return { ratioOfSums: numerator / denominator, meanOfRatios, numerator, denominator, ...counts };
}
