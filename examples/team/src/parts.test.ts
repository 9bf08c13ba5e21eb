import { localInstant } from '@salesperf/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daily } from './local-days.ts';
import { cents, decimal, splitCents } from './money.ts';
import { makeRandom } from './random.ts';
import { asOf, dates } from './span.ts';
import { makeWorkClock } from './work-clock.ts';

const seed = fc.integer({ min: 0, max: 2 ** 40 });
const amount = fc.integer({ min: -1e12, max: 1e12 });

describe('money', () => {
  it('survives being written, and being split', () => {
    fc.assert(
      fc.property(amount, fc.integer({ min: 1, max: 12 }), (total, parts) => {
        expect(cents(decimal(total))).toBe(total);
        const split = splitCents(total, parts);
        expect(split.reduce((sum, part) => sum + part, 0)).toBe(total);
        expect(Math.max(...split) - Math.min(...split)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('random', () => {
  it('repeats itself by seed and stream, and stays in its ranges', () => {
    fc.assert(
      fc.property(seed, fc.string(), (from, stream) => {
        const [one, other] = [makeRandom(from, stream), makeRandom(from, stream)];
        expect(one.uniform()).toBe(other.uniform());
        expect(one.uniform()).toBeGreaterThanOrEqual(0);
        expect(one.uniform()).toBeLessThan(1);
        expect([3, 4, 5]).toContain(one.integer(3, 5));
        expect(one.weighted({ never: 0, always: 1 })).toBe('always');
        expect(one.shuffled([1, 2, 3]).sort()).toEqual([1, 2, 3]);
      }),
    );
  });

  it('has the means it says', () => {
    const random = makeRandom(1, 'means');
    const mean = (draw: () => number): number => Array.from({ length: 20_000 }, draw).reduce((sum, value) => sum + value / 20_000, 0);
    expect(mean(random.uniform)).toBeCloseTo(0.5, 1.5);
    expect(mean(random.normal)).toBeCloseTo(0, 1.5);
    expect(mean(() => random.poisson(3))).toBeCloseTo(3, 1);
    expect(mean(() => Math.log(random.logNormal(100, 0.5)))).toBeCloseTo(Math.log(100), 1.5);
  });
});

describe('work clock', () => {
  const clocks = [makeWorkClock('Europe/Berlin'), makeWorkClock('Europe/Moscow')];
  const moment = fc.integer({ min: asOf - 2 * 365 * 86_400_000, max: asOf });

  it('goes forward to a working day, and stays inside what it is given', () => {
    fc.assert(
      fc.property(seed, moment, fc.nat(40), fc.integer({ min: 10, max: 1e9 }), fc.constantFrom(...clocks), (from, instant, days, length, clock) => {
        const random = makeRandom(from, 'clock');
        const later = clock.after(instant, days, random);
        expect(later).toBeGreaterThan(instant);
        expect(clock.isWorkingDay(dates.indexOf(clock.dateOf(later)))).toBe(true);
        const inside = clock.between(instant, instant + length, random);
        expect(inside).toBeGreaterThan(instant);
        expect(inside).toBeLessThan(instant + length);
      }),
    );
  });

  it('knows the same noon as the zone, on every day', () => {
    for (const zone of ['Europe/Berlin', 'Europe/Moscow', 'America/New_York']) {
      expect(daily(dates, zone, 720)).toEqual(dates.map((date) => localInstant(date, zone, 720)));
    }
  });
});
