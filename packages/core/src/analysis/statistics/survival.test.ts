import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import fixtures from './fixtures/survival.json' with { type: 'json' };
import { garwood } from './poisson.ts';
import { curveOf, type Life, logLogBand } from './survival.ts';

const near = (found: number, wanted: number): void => expect(Math.abs(found - wanted)).toBeLessThan(1e-9);
const life = (exit: number, ending: Life['ending'], entry = Number.NEGATIVE_INFINITY): Life => ({ entry, exit, ending, rows: 1 });

describe('Kaplan and Meier', () => {
  it.each(fixtures.kaplanMeier)('$name is as in R, its log-log band too', ({ time, event, entry, expected }) => {
    const curve = curveOf(time.map((exit, index) => life(exit, event[index] ? 'event' : 'censored', entry?.[index])));
    for (const step of curve) {
      const place = expected.time.indexOf(step.time);
      expect(step.risk).toBe(expected.nRisk[place]);
      near(step.survival, expected.surv[place]!);
      const band = logLogBand(step);
      expect(band === null).toBe(expected.lower[place] === null || step.survival === 1);
      if (band) [expected.lower, expected.upper].forEach((edge, end) => void near(band[end]!, edge[place]!));
    }
    expect(curve.length).toBe(expected.time.filter((at) => time.some((exit, index) => exit === at && event[index])).length);
  });

  it('keeps nobody at risk who entered as they left', () => {
    expect(curveOf([life(5, 'event', 5), life(5, 'event', 4)])).toMatchObject([{ time: 5, risk: 1, survival: 0 }]);
  });

  it('is what is left, where nothing is censored', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 20 }), (times) => {
        for (const { time, survival, risk } of curveOf(times.map((exit) => life(exit, 'event')))) {
          near(survival, times.filter((exit) => exit > time).length / times.length);
          expect(risk).toBe(times.filter((exit) => exit >= time).length);
        }
      }),
    );
  });
});

describe('Aalen and Johansen', () => {
  it.each(fixtures.aalenJohansen)('$name is as in R', ({ time, cause, expected }) => {
    const endings = ['censored', 'event', 'competing'] as const;
    for (const step of curveOf(time.map((exit, index) => life(exit, endings[cause[index]!]!)))) {
      const place = expected.time.indexOf(step.time);
      near(step.incidence, expected.cifWon[place]!);
      near(1 - step.survival, expected.cifWon[place]! + expected.cifLost[place]!);
    }
  });
});

describe('the interval of a count', () => {
  it.each([
    [0, 0, 0.922219863528484],
    [1, 0.00632945199607247, 1.39291084773472],
    [5, 0.405871597529605, 2.91708301983067],
    [23, 3.64500675926117, 8.62782322370826],
    [120, 24.8729814064847, 35.8726463423381],
  ])('%i in 4 weeks is as R’s poisson.test', (events, low, high) => {
    const [lowest, highest] = garwood(events).map((edge) => edge / 4) as [number, number];
    expect(Math.abs(lowest - low)).toBeLessThan(1e-8);
    expect(Math.abs(highest - high)).toBeLessThan(1e-8);
  });

  it('holds the count, and is nearly normal for many', () => {
    const [low, high] = garwood(1_000_000);
    expect([low - 1_000_000, high - 1_000_000].map(Math.round)).toEqual([-1959, 1962]);
  });
});
