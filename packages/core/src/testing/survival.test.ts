import { describe, expect, it } from 'vitest';
import { type Fraction, fractionText, parseFraction, toNumber, whole } from './fraction.ts';
import { garwood, quantile } from './intervals.ts';
import { followed, type Life } from './survival.ts';

const lives = (times: readonly number[], ends: readonly number[], entries: readonly number[] = []): Life[] =>
  times.map((exit, index) => ({
    entry: entries[index] ?? Number.NEGATIVE_INFINITY,
    exit,
    end: (['censored', 'event', 'competing'] as const)[ends[index]!]!,
  }));
const shown = (bound: Fraction | number): number => (typeof bound === 'number' ? bound : toNumber(bound));
const time = (given: readonly Life[], p: number) => {
  const { value, interval, reason, risk } = followed(given, { quantile: p }, false, 1);
  return [value && toNumber(value), interval?.map(shown) ?? null, reason, risk];
};

// R 4.2.2, survival 3.5.3, conf.type = "log-log".
const maintained = lives([9, 13, 13, 18, 23, 28, 31, 34, 45, 48, 161], [1, 1, 0, 1, 1, 0, 1, 1, 0, 1, 0]);
const nonmaintained = lives([5, 5, 8, 8, 12, 16, 23, 27, 30, 33, 43, 45], [1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1]);
const delayed = lives([40, 55, 60, 80, 90, 95, 120, 130], [1, 1, 0, 1, 1, 0, 1, 0], [10, 0, 5, 30, 0, 60, 50, 0]);

describe("Kaplan and Meier's times", () => {
  it('are those of R, with the log-log interval', () => {
    expect(time(maintained, 0.25)).toEqual([18, [9, 34], null, 8]);
    expect(time(maintained, 0.5)).toEqual([31, null, null, 5]);
    expect(time(maintained, 0.75)).toEqual([48, null, null, 2]);
    expect(time(nonmaintained, 0.25)).toEqual([8, [5, 23], null, 10]);
    expect(time(nonmaintained, 0.5)).toEqual([23, [5, 33], null, 6]);
  });

  it('count a row that enters late only after its entry', () => {
    expect(time(delayed, 0.25)).toEqual([55, [40, 90], null, 6]);
    expect(time(delayed, 0.5)).toEqual([90, null, null, 4]);
    expect(time(delayed, 0.75)).toEqual([120, null, null, 2]);
  });

  it('are the first at which the curve is at or below, where R takes a middle', () => {
    const even = lives([1, 2, 3, 4], [1, 1, 1, 1]);
    expect(time(even, 0.5)[0]).toBe(2);
    expect(time(even, 0.25)).toEqual([1, [1, 3], null, 4]);
    expect(time(lives([1, 2, 3, 4], [1, 1, 0, 0]), 0.5)[0]).toBe(2);
  });

  it('keep who was censored at an instant in the risk set of that instant', () => {
    expect(time(lives([5, 5, 5, 7, 7, 10], [1, 0, 1, 1, 0, 1]), 0.5)).toEqual([7, null, null, 3]);
  });

  it('are not reached where too few have ended', () => {
    expect(time(lives([5, 8, 12, 20, 20, 20, 20, 20], [1, 1, 0, 0, 0, 0, 0, 0]), 0.5)).toEqual([null, null, 'not reached', 7]);
    expect(time(lives([5, 8, 12], [0, 0, 0]), 0.5)).toEqual([null, null, 'not reached', null]);
  });
});

describe('the incidence at a time', () => {
  const small = lives([3, 5, 5, 8, 10, 12, 12, 15, 20, 20], [1, 2, 1, 0, 1, 2, 0, 1, 0, 2]);
  const at = (given: readonly Life[], until: number, competes: boolean) => followed(given, { incidenceAt: until }, competes, 1);

  it("is Aalen and Johansen's where something competes, without an interval", () => {
    // R: survfit multi-state, cmprsk::cuminc.
    const [times, won] = [
      [3, 5, 8, 10, 12, 15, 20],
      [0.1, 0.2, 0.2, 0.316666666666667, 0.316666666666667, 0.472222222222222, 0.472222222222222],
    ];
    times.forEach((until, index) => {
      const { value, interval } = at(small, until, true);
      expect(toNumber(value!)).toBeCloseTo(won[index]!, 12);
      expect(interval).toBeNull();
    });
  });

  it('is one minus the curve where nothing does, with the log-log interval', () => {
    const { value, interval, risk } = at(maintained, 20, false);
    expect(toNumber(value!)).toBeCloseTo(1 - 0.715909090909091, 12);
    expect(interval!.map(shown)[0]).toBeCloseTo(1 - 0.899023974191053, 12);
    expect(interval!.map(shown)[1]).toBeCloseTo(1 - 0.350190385907938, 12);
    expect(risk).toBe(8);
  });

  it('is unknown beyond the longest time that anybody was followed', () => {
    expect(at(small, 20, true).reason).toBeNull();
    expect(at(small, 21, true)).toMatchObject({ value: null, reason: 'not yet followed that long', risk: 2 });
    expect(at(small, 2, true)).toMatchObject({ value: whole(0), risk: null });
  });

  it('reads its times in units of the clock', () => {
    const minutes = lives([60_000, 180_000], [1, 1]);
    expect(followed(minutes, { quantile: 0.5 }, false, 60_000).value!).toEqual({ top: 60_000n, bottom: 60_000n });
    expect(toNumber(followed(minutes, { incidenceAt: 2 }, false, 60_000).value!)).toBe(0.5);
  });
});

describe('intervals', () => {
  it('of a count over time are exact', () => {
    // R 4.2.2, poisson.test(x, T = 4).
    const cases: [number, number, number][] = [
      [0, 0, 0.922219863528484],
      [1, 0.00632945199607247, 1.39291084773472],
      [5, 0.405871597529605, 2.91708301983067],
      [23, 3.64500675926117, 8.62782322370826],
      [120, 24.8729814064847, 35.8726463423381],
    ];
    for (const [events, low, high] of cases) {
      const [found, other] = garwood(events, whole(4));
      expect(found).toBeCloseTo(low, 10);
      expect(other).toBeCloseTo(high, 10);
    }
  });

  it('quantiles are of type 7', () => {
    const sorted = ['0', '0', '0.3', '1.2', '1.23', '3.5', '10', '12', '23.3', '32.1'].map(parseFraction);
    expect([0, 0.1, 0.25, 0.5, 0.75, 0.9, 1].map((p) => fractionText(quantile(sorted, p).value))).toEqual([
      '0',
      '0',
      '0.525',
      '2.365',
      '11.5',
      '24.18',
      '32.1',
    ]);
  });
});
