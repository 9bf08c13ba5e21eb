import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocate } from './allocate.ts';

const total = fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n });
const weights = fc.array(fc.bigInt({ min: 0n, max: 10n ** 20n }), { minLength: 1, maxLength: 12 }).filter((list) => list.some((weight) => weight > 0n));

describe('allocate', () => {
  // case money-allocation, in smallest units of 2, 2, 2, 0, 3 and 2 decimals
  it.each<[bigint, bigint[], bigint[]]>([
    [10_000n, [1n, 1n, 1n], [3334n, 3333n, 3333n]],
    [-10_000n, [1n, 1n, 1n], [-3334n, -3333n, -3333n]],
    [5n, [6n, 4n], [3n, 2n]],
    [1000n, [1n, 1n, 1n], [334n, 333n, 333n]],
    [10_000n, [333n, 333n, 334n], [3330n, 3330n, 3340n]],
    [1n, [1n, 1n, 1n], [1n, 0n, 0n]],
  ])('money-allocation: case %#', (whole, by, parts) => {
    expect(allocate(whole, by)).toEqual(parts);
  });

  it('gives what is left to the largest remainder, not to the first', () => {
    expect(allocate(10n, [14n, 13n, 73n])).toEqual([2n, 1n, 7n]);
    expect(allocate(10n, [13n, 14n, 73n])).toEqual([1n, 2n, 7n]);
  });

  it('keeps the total exactly, each part within one unit of its share, and nothing for a weight of zero', () => {
    fc.assert(
      fc.property(total, weights, (whole, by) => {
        const all = by.reduce((sum, weight) => sum + weight, 0n);
        const parts = allocate(whole, by);
        expect(parts.reduce((sum, part) => sum + part, 0n)).toBe(whole);
        for (const [index, part] of parts.entries()) {
          const off = part * all - whole * by[index]!;
          expect(off < all && off > -all).toBe(true);
          if (by[index] === 0n) expect(part).toBe(0n);
        }
      }),
    );
  });

  it('divides a refund as the mirror of its payment', () => {
    fc.assert(
      fc.property(total, weights, (whole, by) => {
        expect(allocate(-whole, by)).toEqual(allocate(whole, by).map((part) => -part));
      }),
    );
  });

  it('refuses weights that say nothing', () => {
    expect(() => allocate(1n, [])).toThrow(/no weight is above zero/);
    expect(() => allocate(1n, [0n, 0n])).toThrow(/no weight is above zero/);
    expect(() => allocate(1n, [2n, -1n])).toThrow(/weight -1 is below zero/);
  });
});
