import type { Cell } from '../engine/cell.ts';
import { normalQuantile } from './statistics/normal.ts';
import { newcombe, wilson } from './statistics/proportion.ts';

/** How a cell differs from the same cell of the period before. */
export interface Change {
  /** after − before, in the cell's own unit; null where either is no data */
  readonly difference: number | null;
  /** which way, where chance alone would rarely do it; null otherwise */
  readonly told: 'more' | 'less' | null;
  /** 95 % interval of the difference of two shares */
  readonly interval: readonly [number, number] | null;
  /** whether there is a test for this kind of number at all */
  readonly tested: boolean;
  /** false where too many rows of either had to be left out: the difference would be theirs */
  readonly comparable: boolean;
}

export interface ChangeOptions {
  /** working days of the period, and of the one before: counts are compared as rates */
  readonly exposure: readonly [now: number, before: number];
  /** how many numbers the reader compares at once: 5 % is shared among them (Bonferroni) */
  readonly comparisons: number;
}

const none = { difference: null, told: null, interval: null, tested: false } as const;

/** Of the rows that would count, the share that may be left out before two cells stop being comparable. */
const tolerated = 0.05;

function leftOut({ n, excluded }: Cell): number {
  const rows = Object.values(excluded).reduce((sum, count) => sum + count, 0);
  return rows === 0 ? 0 : rows / (n + rows);
}

/** Shares by Newcombe's interval, counts of events by the conditional binomial; sums, means and stocks are facts without a test. */
export function changeOf(now: Cell, before: Cell | undefined, { exposure, comparisons }: ChangeOptions): Change {
  if (!before || now.value === null || before.value === null) return { ...none, comparable: true };
  if (leftOut(now) > tolerated || leftOut(before) > tolerated) return { ...none, comparable: false };
  const difference = Number(now.value) - Number(before.value);
  const z = normalQuantile(1 - 0.025 / Math.max(1, comparisons));
  if (now.unit === 'share' && now.interval && before.interval) {
    const sides = [proportionOf(now), proportionOf(before)] as const;
    return { difference, told: sign(newcombe(...sides, z)), interval: newcombe(...sides), tested: true, comparable: true };
  }
  if (now.unit === 'count' && now.basis !== 'snapshot' && now.n + before.n > 0 && exposure[0] > 0 && exposure[1] > 0) {
    const [low, high] = wilson(now.n, now.n + before.n, z);
    const expected = exposure[0] / (exposure[0] + exposure[1]);
    return { difference, told: sign([low - expected, high - expected]), interval: null, tested: true, comparable: true };
  }
  return { ...none, difference, comparable: true };
}

const proportionOf = ({ numerator, denominator }: Cell) => ({ successes: Number(numerator), trials: Number(denominator) });

const sign = ([low, high]: readonly [number, number]): Change['told'] => (low > 0 ? 'more' : high < 0 ? 'less' : null);
