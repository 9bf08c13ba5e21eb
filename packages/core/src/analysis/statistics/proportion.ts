import { z95 } from './normal.ts';

export type Interval = readonly [low: number, high: number];

/** Wilson's score interval of a proportion (Wilson 1927); honest at 0 and 1 and for small n. */
export function wilson(successes: number, trials: number, z = z95): Interval {
  const p = successes / trials;
  const zz = (z * z) / trials;
  const centre = p + zz / 2;
  const half = z * Math.sqrt((p * (1 - p)) / trials + zz / (4 * trials));
  return [successes === 0 ? 0 : Math.max(0, (centre - half) / (1 + zz)), successes === trials ? 1 : Math.min(1, (centre + half) / (1 + zz))];
}

export interface Proportion {
  readonly successes: number;
  readonly trials: number;
}

/** Interval of a − b, two independent proportions, from their Wilson intervals (Newcombe 1998, method 10). */
export function newcombe(a: Proportion, b: Proportion, z = z95): Interval {
  const [pa, pb] = [a.successes / a.trials, b.successes / b.trials];
  const [lowA, highA] = wilson(a.successes, a.trials, z);
  const [lowB, highB] = wilson(b.successes, b.trials, z);
  return [pa - pb - Math.hypot(pa - lowA, highB - pb), pa - pb + Math.hypot(highA - pa, pb - lowB)];
}
