import { describe, expect, it } from 'vitest';
import { ended, incidence, seen, timeQuantile, won } from './curves.ts';

const lives = (...list: readonly (readonly [time: number, how: number])[]): Float64Array => Float64Array.from(list, ([time, how]) => seen(time, how)).sort();

describe('timeQuantile', () => {
  it('counts who is last seen at the time of an event as at risk', () => {
    expect(timeQuantile(lives([5, ended], [5, 0], [8, ended], [9, ended]), ended, 0.5)).toBe(8);
  });

  it('lets nobody be at risk before they came under observation', () => {
    const all = lives([4, ended], [6, ended], [7, ended]);
    expect(timeQuantile(all, ended, 0.5)).toBe(6);
    expect(timeQuantile(all, ended, 0.5, Float64Array.of(0, 5, 5))).toBe(4);
  });

  it('has no answer where too few ended', () => {
    expect(timeQuantile(lives([1, ended], [2, 0], [3, 0]), ended, 0.5)).toBeNaN();
  });
});

describe('incidence', () => {
  it('rules those out who ended otherwise', () => {
    expect(incidence(lives([1, ended], [2, ended | won], [3, 0], [90, 0]), 90)).toBe(0.25);
  });

  it('has no answer before anybody was followed so long, unless all have ended', () => {
    expect(incidence(lives([1, ended | won], [2, 0]), 90)).toBeNaN();
    expect(incidence(lives([1, ended | won], [2, ended]), 90)).toBe(0.5);
  });
});
