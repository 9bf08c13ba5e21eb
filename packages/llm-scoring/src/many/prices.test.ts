import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { costOf } from './prices.ts';

const tokens = { inputTokens: 1_234_567, cachedTokens: 1_000_000, outputTokens: 89 };

describe('a cost', () => {
  it('is exact', () => {
    expect(costOf(tokens, { currency: 'USD', input: '0.15', cachedInput: '0.075', output: '0.6' })).toBe('0.11023845');
    expect(costOf(tokens, { currency: 'USD', input: '2', output: '8' })).toBe('2.469846');
    expect(costOf({ inputTokens: 1, cachedTokens: 0, outputTokens: 0 }, { currency: 'USD', input: '0.000001', output: '0' })).toBe('0.000000000001');
  });
  it('is not known where tokens were not counted', () => {
    expect(costOf({ ...tokens, outputTokens: null }, { currency: 'USD', input: '1', output: '1' })).toBeNull();
  });
  it.each(['-1', '1,5', '', '0.1234567', 'NaN', '1e3'])('needs prices that are amounts: not "%s"', (input) => {
    expect(() => costOf(tokens, { currency: 'USD', input, output: '1' })).toThrow(
      /is no price of a million tokens, expected an amount with at most 6 decimals/,
    );
  });
  it('adds up', () => {
    const count = fc.integer({ min: 0, max: 10_000_000 });
    fc.assert(
      fc.property(count, count, (inputTokens, outputTokens) => {
        const cost = costOf({ inputTokens, cachedTokens: 0, outputTokens }, { currency: 'USD', input: '1', output: '3' });
        return Math.round(Number(cost) * 1e6) === inputTokens + 3 * outputTokens;
      }),
    );
  });
});
