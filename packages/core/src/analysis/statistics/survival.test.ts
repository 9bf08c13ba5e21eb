import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import counts from './fixtures/poisson.json' with { type: 'json' };
import fixtures from './fixtures/survival.json' with { type: 'json' };
import { garwood } from './poisson.ts';
import { curveOf, type Life, logLogBand } from './survival.ts';

const near = (found: number, wanted: number): void => expect(Math.abs(found - wanted)).toBeLessThan(1e-9);
const life = (exit: number, ending: Life['ending'], entry = Number.NEGATIVE_INFINITY): Life => ({ entry, exit, ending, rows: 1 });

interface Case {
  readonly input: { readonly time: readonly number[]; readonly event: readonly number[]; readonly entry?: readonly number[] };
  readonly expected: {
    readonly loglog: Readonly<Record<'time' | 'nRisk' | 'surv', readonly number[]> & Record<'lower' | 'upper', readonly (number | null)[]>>;
  };
}

describe('Kaplan and Meier', () => {
  it.each<Case>(fixtures.kaplanMeier)('$id is as in R, its log-log band too', ({ input: { time, event, entry }, expected: { loglog } }) => {
    const curve = curveOf(time.map((exit, index) => life(exit, event[index] ? 'event' : 'censored', entry?.[index])));
    for (const step of curve) {
      const place = loglog.time.indexOf(step.time);
      expect(step.risk).toBe(loglog.nRisk[place]);
      near(step.survival, loglog.surv[place]!);
      const band = logLogBand(step);
      expect(band === null).toBe(loglog.lower[place] === null || step.survival === 1);
      if (band) [loglog.lower, loglog.upper].forEach((edge, end) => void near(band[end]!, edge[place]!));
    }
    expect(curve.length).toBe(loglog.time.filter((at) => time.some((exit, index) => exit === at && event[index])).length);
  });

  it('keeps nobody at risk who entered as they left', () => {
    expect(curveOf([life(5, 'event', 5), life(5, 'event', 4)])).toMatchObject([{ time: 5, risk: 1, survival: 0 }]);
  });

  it('has nobody at risk who entered at the very time', () => {
    expect(curveOf([life(5, 'event'), life(9, 'event', 5), life(9, 'event', 4)])).toMatchObject([
      { time: 5, risk: 2 },
      { time: 9, risk: 2 },
    ]);
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
  it.each(fixtures.aalenJohansen)('$id is as in R', ({ input: { time, cause }, expected }) => {
    const endings = ['censored', 'event', 'competing'] as const;
    for (const step of curveOf(time.map((exit, index) => life(exit, endings[cause[index]!]!)))) {
      const place = expected.time.indexOf(step.time);
      near(step.incidence, expected.cifWon[place]!);
      near(1 - step.survival, expected.cifWon[place]! + expected.cifLost[place]!);
    }
  });
});

describe('the interval of a count', () => {
  it.each(counts.rates)('$id is as R’s poisson.test', ({ input: { events, exposure }, expected: { exact95 } }) => {
    const found = garwood(events).map((edge) => edge / exposure);
    found.forEach((edge, end) => void near(edge, exact95[end]!));
  });

  it('holds the count, and is nearly normal for many', () => {
    const [low, high] = garwood(1_000_000);
    expect([low - 1_000_000, high - 1_000_000].map(Math.round)).toEqual([-1959, 1962]);
  });
});
