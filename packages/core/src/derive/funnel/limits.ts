import type { FunnelLimit, FunnelStep } from './units.ts';

/** A limit on one of the clocks that positions are kept for. */
interface Limit {
  readonly ticks: number;
  /** which of the clocks */
  readonly clock: number;
}

/** What may follow what, made ready once for all units. */
export interface Limits {
  readonly clocks: readonly FunnelLimit['position'][];
  /** by step; null where there is no limit. Limits with the same clock share its positions */
  readonly steps: readonly (Limit | null)[];
  readonly whole: Limit | null;
  readonly skipping: boolean;
  /** by step, those which it may follow, the nearest first */
  readonly before: readonly (readonly number[])[];
  /** where the as-of stands on each clock */
  readonly asOf: readonly number[];
}

interface LimitsOptions {
  readonly within: FunnelLimit | undefined;
  readonly skipping: boolean;
  readonly asOf: number;
}

export function limitsOf(steps: readonly FunnelStep[], { within, skipping, asOf }: LimitsOptions): Limits {
  const clocks = [...new Set([...steps.map((step) => step.within), within].flatMap((limit) => limit?.position ?? []))];
  const limitOf = (limit: FunnelLimit | undefined): Limit | null => (limit ? { ticks: limit.ticks, clock: clocks.indexOf(limit.position) } : null);
  return {
    clocks,
    steps: steps.map((step) => limitOf(step.within)),
    whole: limitOf(within),
    skipping,
    before: steps.map((_, step) => Array.from({ length: skipping ? step : Math.min(1, step) }, (_, index) => step - 1 - index)),
    asOf: clocks.map((position) => position(asOf)),
  };
}

/** Whether an event at these positions may follow one at those. */
export const isWithin = (limit: Limit | null, from: readonly number[], to: readonly number[]): boolean =>
  limit === null || to[limit.clock]! - from[limit.clock]! <= limit.ticks;
