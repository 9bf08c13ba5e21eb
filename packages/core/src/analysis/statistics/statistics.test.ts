import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalCdf, normalQuantile, z95 } from './normal.ts';
import { quantileRanks } from './order.ts';
import { newcombe, wilson } from './proportion.ts';

/** successes, trials, Wilson's bounds: R 4.2.2, prop.test(x, n, correct = FALSE) */
const proportions = [
  [81, 263, 0.255288519878274, 0.3662095769828],
  [15, 148, 0.0623863995307363, 0.160487241723308],
  [0, 20, 1.38777878078145e-17, 0.161125158052819],
  [1, 29, 0.00611321429276265, 0.171755218793203],
  [0, 1, 0, 0.793450685622763],
  [1, 1, 0.206549314377237, 1],
  [3, 7, 0.15821985525147, 0.749541635472343],
  [9, 40, 0.123160913235407, 0.3750309674231],
  [250, 1000, 0.224153098983691, 0.277760280259086],
  [1, 2, 0.0945312057342307, 0.905468794265769],
  [30, 30, 0.886486606826031, 1],
  [438, 747, 0.550674337480551, 0.621132904227456],
] as const;

/** x1, n1, x2, n2, bounds: Newcombe (1998), method 10, from R 4.2.2 and statsmodels */
const differences = [
  [56, 70, 48, 80, 0.052431472402365, 0.333872654036906],
  [9, 10, 3, 10, 0.170522723934503, 0.809017973535488],
  [6, 7, 2, 7, 0.0582279274823124, 0.806249637524228],
  [5, 56, 0, 29, -0.0381371479035369, 0.192560013855112],
  [0, 10, 0, 20, -0.161125158052819, 0.277532799862889],
  [10, 10, 0, 20, 0.679086037141915, 1],
  [12, 40, 25, 60, -0.290189489981277, 0.0763879604585357],
] as const;

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

describe('a proportion', () => {
  it.each(proportions)('%i of %i has Wilson’s interval', (successes, n, low, high) => {
    expect(wilson(successes, n)[0]).toBeCloseTo(low, 9);
    expect(wilson(successes, n)[1]).toBeCloseTo(high, 9);
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

  it.each(differences)('%i of %i less %i of %i has Newcombe’s interval', (x1, n1, x2, n2, low, high) => {
    const [found, upper] = newcombe({ successes: x1, trials: n1 }, { successes: x2, trials: n2 });
    expect(found).toBeCloseTo(low, 9);
    expect(upper).toBeCloseTo(high, 9);
  });
});

describe('the normal distribution', () => {
  it.each(quantiles)('has the quantile of %f at %f', (p, x) => expect(normalQuantile(p)).toBeCloseTo(x, 9));
  it.each(probabilities)('lies below %f with probability %f', (x, p) => expect(normalCdf(x)).toBeCloseTo(p, 9));

  it('has quantiles that undo its probabilities, and infinite ones at the ends', () => {
    fc.assert(fc.property(fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true }), (p) => Math.abs(normalCdf(normalQuantile(p)) - p) < 1e-12));
    expect([normalQuantile(0), normalQuantile(1)]).toEqual([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]);
    expect(normalQuantile(0.975)).toBeCloseTo(z95, 12);
    expect(normalCdf(40)).toBe(1);
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
