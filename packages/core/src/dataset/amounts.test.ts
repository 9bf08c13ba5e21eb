import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAmount } from '../money/amount.ts';
import { amounts } from './amounts.ts';
import { amountAt } from './column.ts';

const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 12 }).map((each) => each.join(''));
const decimals = fc.array(fc.constantFrom(0, 0, 5, 9), { minLength: 1, maxLength: 6 }).map((each) => `.${each.join('')}`);
const text = fc.tuple(fc.constantFrom('', '-'), digits, fc.oneof(fc.constant(''), decimals)).map((parts) => parts.join(''));

describe('written amounts', () => {
  it('are kept exactly, empty cells empty', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(text, fc.constantFrom(null, undefined)), { maxLength: 8 }), (cells) => {
        const column = amounts(cells);
        expect(cells.map((_, row) => amountAt(column, row))).toEqual(cells.map((cell) => (cell == null ? null : parseAmount(cell))));
      }),
    );
  });

  it('are doubles of the smallest unit that is needed, where that is exact', () => {
    expect(amounts(['14091.00', '-0.50', null])).toEqual({ kind: 'amounts', values: Float64Array.of(140_910, -5, Number.NaN), places: 1 });
    expect(amounts(['987654321012345.000001']).kind).toBe('bigAmounts');
  });
});
