import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import fixtures from './fixtures/proportion.json' with { type: 'json' };
import { normalCdf, normalQuantile, z95 } from './normal.ts';
import { quantilePlace, quantileRanks } from './order.ts';
import { newcombe, wilson } from './proportion.ts';

/** p and qnorm(p), R 4.2.2 */
const quantiles = [
  [1e-6, -4.7534243088229],
  [0.001, -3.09023230616781],
  [0.025, -1.95996398454005],
  [0.5, 0],
  [0.9, 1.2815515655446],
  [0.975, 1.95996398454005],
  [0.999, 3.09023230616781],
] as const;

/** x and pnorm(x), R 4.2.2 */
const probabilities = [
  [-5, 2.86651571879194e-7],
  [-1.96, 0.0249978951482204],
  [0, 0.5],
  [0.5, 0.691462461274013],
  [3, 0.99865010196837],
] as const;

const trials = fc.integer({ min: 1, max: 500 }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));

const expectNear = (found: readonly number[], wanted: readonly number[]): void => expect(found).toEqual(wanted.map((edge) => expect.closeTo(edge, 9)));

describe('a proportion', () => {
  it.each(fixtures.proportions)('$id has Wilson’s interval', ({ input: { successes, trials: n }, expected }) => {
    expectNear(wilson(successes, n), expected.wilson95);
    expectNear(wilson(successes, n, normalQuantile(0.9)), expected.wilson80);
    expectNear(wilson(successes, n, normalQuantile(0.995)), expected.wilson99);
  });

  it('lies in its interval, which lies in [0, 1] and mirrors that of the failures', () => {
    fc.assert(
      fc.property(trials, ([successes, n]) => {
        const [low, high] = wilson(successes, n);
        expect(0 <= low && low <= successes / n && successes / n <= high && high <= 1).toBe(true);
        expect(wilson(n - successes, n)[0]).toBeCloseTo(1 - high, 12);
      }),
    );
  });

  it('is known better the more trials there are', () => {
    const [few, many] = [wilson(3, 10), wilson(300, 1000)];
    expect(many[1] - many[0]).toBeLessThan(few[1] - few[0]);
  });

  it.each(fixtures.differences)('$id has Newcombe’s interval of the difference', ({ input: { x1, n1, x2, n2 }, expected }) => {
    expectNear(newcombe({ successes: x1, trials: n1 }, { successes: x2, trials: n2 }), expected.newcombe95);
  });
});

describe('the normal distribution', () => {
  it.each(quantiles)('special-functions: has the quantile of %f at %f', (p, x) => expect(normalQuantile(p)).toBeCloseTo(x, 9));
  it.each(probabilities)('special-functions: lies below %f with probability %f', (x, p) => expect(normalCdf(x)).toBeCloseTo(p, 9));

  it('has quantiles that undo its probabilities, and infinite ones at the ends', () => {
    fc.assert(fc.property(fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true }), (p) => Math.abs(normalCdf(normalQuantile(p)) - p) < 1e-12));
    expect([normalQuantile(0), normalQuantile(1)]).toEqual([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]);
    expect(normalQuantile(0.975)).toBeCloseTo(z95, 12);
    expect(normalCdf(40)).toBe(1);
  });
});

describe('the place of a quantile', () => {
  it('is that of type 7, counted in decimals', () => {
    expect(quantilePlace(0.5)(4)).toEqual({ rank: 2, fraction: 0.5 });
    expect(quantilePlace(0.5)(5)).toEqual({ rank: 3, fraction: 0 });
    expect(quantilePlace(0.29)(101)).toEqual({ rank: 30, fraction: 0 });
    expect([quantilePlace(0)(7), quantilePlace(1)(7)]).toEqual([
      { rank: 1, fraction: 0 },
      { rank: 7, fraction: 0 },
    ]);
  });
});

describe('the order statistics around a quantile', () => {
  it('are those of R for the median of fifteen: the 4th and the 12th', () => expect(quantileRanks(15, 0.5)).toEqual([4, 12]));

  it('do not exist for few values, nor for the smallest and the largest', () => {
    expect([quantileRanks(5, 0.5), quantileRanks(6, 0.5)]).toEqual([null, [1, 6]]);
    expect([quantileRanks(100, 0), quantileRanks(100, 1), quantileRanks(1, 1)]).toEqual([null, null, null]);
  });

  it('cover at least 95 %, and no narrower pair from the same tails does', () => {
    const chance = (n: number, p: number, k: number): number => {
      let below = 0;
      for (let i = 0, choose = 1; i <= k; choose = (choose * (n - i)) / (i + 1), i++) below += choose * p ** i * (1 - p) ** (n - i);
      return below;
    };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.constantFrom(0.1, 0.25, 0.5, 0.9), (n, p) => {
        const ranks = quantileRanks(n, p);
        if (ranks === null) return;
        const [low, high] = ranks;
        expect(chance(n, p, high - 1) - chance(n, p, low - 1)).toBeGreaterThanOrEqual(0.95 - 1e-12);
        expect(chance(n, p, low - 1)).toBeLessThanOrEqual(0.025 + 1e-12);
        expect(chance(n, p, low)).toBeGreaterThan(0.025 - 1e-12);
      }),
    );
  });

  it('stay right for thousands of values, where the first probabilities vanish', () => expect(quantileRanks(10_000, 0.5)).toEqual([4902, 5099]));
});
