import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proratedPart } from './prorate.ts';

const total = fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n });
const length = fc.bigInt({ min: 1n, max: 10n ** 6n });

describe('proratedPart', () => {
  it('takes the days that fall in', () => {
    expect([proratedPart(100n, 3n, 0n, 1n), proratedPart(100n, 3n, 1n, 2n), proratedPart(100n, 3n, 2n, 3n)]).toEqual([33n, 33n, 34n]);
    expect([proratedPart(-100n, 3n, 0n, 1n), proratedPart(-100n, 3n, 1n, 2n), proratedPart(-100n, 3n, 2n, 3n)]).toEqual([-34n, -33n, -33n]);
  });

  it('adds up to the whole to the last unit, wherever it is cut', () => {
    fc.assert(
      fc.property(total, length, fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 10 }), (whole, over, shares) => {
        const inner = shares.map((share) => BigInt(Math.floor(share * Number(over)))).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
        const cuts = [0n, ...inner, over];
        const parts = cuts.slice(1).map((to, index) => proratedPart(whole, over, cuts[index]!, to));
        expect(parts.reduce((sum, part) => sum + part, 0n)).toBe(whole);
      }),
    );
  });

  it('is within one unit of the exact share', () => {
    fc.assert(
      fc.property(total, length, fc.nat(1000), fc.nat(1000), (whole, over, first, days) => {
        const [from, to] = [BigInt(first), BigInt(first + days)];
        const off = proratedPart(whole, over, from, to) * over - whole * (to - from);
        expect(off < over && off > -over).toBe(true);
      }),
    );
  });

  it('needs a length', () => {
    expect(() => proratedPart(1n, 0n, 0n, 0n)).toThrow(/length above zero/);
  });
});
