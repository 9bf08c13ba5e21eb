import { describe, expect, it } from 'vitest';
import { makeRandom } from '../../world/random.ts';
import { median, select } from './select.ts';

const random = makeRandom(7);
const lists = Array.from({ length: 200 }, (_, length) => Float64Array.from({ length: length + 1 }, () => random.below(1 + random.below(100))));

describe('what is selected', () => {
  it('has the rank that sorting would give it, with ties too', () => {
    for (const list of lists) {
      const rank = random.below(list.length);
      expect(select(list.slice(), 0, list.length, rank)).toBe(list.slice().sort()[rank]);
    }
  });

  it('leaves what stands outside its bounds alone', () => {
    const list = Float64Array.from([9, 3, 1, 2, 0]);
    expect([select(list, 1, 4, 0), list[0], list[4]]).toEqual([1, 9, 0]);
  });

  it('makes a median of two in the middle their mean', () => {
    for (const list of lists) {
      const sorted = list.slice().sort();
      const middle = sorted.length >> 1;
      expect(median(list.slice(), 0, list.length)).toBe(sorted.length % 2 ? sorted[middle] : (sorted[middle - 1]! + sorted[middle]!) / 2);
    }
  });
});
