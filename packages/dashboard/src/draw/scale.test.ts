import { isSalesperfError } from '@salesperf/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percent, percentScale } from './scale.ts';

describe('percentScale', () => {
  it('puts the ends of the domain at the edges, and what lies outside there too', () => {
    const x = percentScale([20, 60]);
    expect([20, 30, 60, 61, 0].map(x)).toEqual(['0%', '25%', '100%', '100%', '0%']);
  });
  it('draws a domain without width', () => {
    expect(percentScale([3, 3])(3)).toBe('0%');
  });
  it('keeps order', () => {
    const x = percentScale([-5, 5]);
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -9, max: 9 }), fc.double({ noNaN: true, min: -9, max: 9 }), (a, b) => {
        expect(parseFloat(x(Math.min(a, b)))).toBeLessThanOrEqual(parseFloat(x(Math.max(a, b))));
      }),
    );
  });
  it('refuses what is not a number', () => {
    for (const draw of [() => percentScale([0, 1])(Number.NaN), () => percent(Number.POSITIVE_INFINITY)]) {
      expect(draw).toThrow(/finite number/);
      try {
        draw();
      } catch (error) {
        expect(isSalesperfError(error)).toBe(true);
      }
    }
  });
});
