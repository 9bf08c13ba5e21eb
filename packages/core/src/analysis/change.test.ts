import { describe, expect, it } from 'vitest';
import type { Cell } from '../engine/cell.ts';
import { changeOf } from './change.ts';

const cell = (given: Partial<Cell>): Cell => ({
  metric: 'm',
  part: null,
  definition: '0',
  unit: 'count',
  basis: 'event',
  group: {},
  start: '2026-01-01',
  end: '2026-04-01',
  value: 0,
  numerator: null,
  denominator: null,
  n: 0,
  interval: null,
  excluded: {},
  reason: null,
  ...given,
});
const counted = (n: number): Cell => cell({ value: n, n });
const share = (numerator: number, denominator: number): Cell =>
  cell({ unit: 'share', value: numerator / denominator, numerator, denominator, n: denominator, interval: [0, 1] });
const alone = { exposure: [60, 60] as const, comparisons: 1 };

describe('a change', () => {
  it('of a count is judged as a rate: a shorter period with as many events is more, not the same', () => {
    expect(changeOf(counted(100), counted(100), alone).told).toBeNull();
    expect(changeOf(counted(100), counted(100), { exposure: [30, 60], comparisons: 1 }).told).toBe('more');
    expect(changeOf(counted(60), counted(100), alone).told).toBe('less');
  });

  it('of a share is judged by the interval of the difference', () => {
    expect(changeOf(share(40, 100), share(45, 100), alone).told).toBeNull();
    expect(changeOf(share(30, 100), share(60, 100), alone)).toMatchObject({ told: 'less', tested: true });
  });

  it('shares one error rate among all that is compared', () => {
    expect(changeOf(counted(75), counted(105), alone).told).toBe('less');
    expect(changeOf(counted(75), counted(105), { ...alone, comparisons: 20 }).told).toBeNull();
  });

  it('of a stock or of money is a fact without a test; no data has no change', () => {
    expect(changeOf(cell({ basis: 'snapshot', value: 9, n: 9 }), cell({ basis: 'snapshot', value: 90, n: 90 }), alone)).toMatchObject({
      difference: -81,
      told: null,
      tested: false,
    });
    expect(changeOf(cell({ unit: 'money', value: '10.50', n: 2 }), cell({ unit: 'money', value: '0.25', n: 1 }), alone)).toMatchObject({
      difference: 10.25,
      tested: false,
    });
    expect(changeOf(cell({ value: null }), counted(3), alone).difference).toBeNull();
  });
});
