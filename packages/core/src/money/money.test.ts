import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountText, parseAmount, parseRate, rateOfOne, toDecimal } from './amount.ts';
import { currencyDecimals, roundMoney } from './currency.ts';
import { rateTable } from './rates.ts';

const amount = fc.tuple(fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }), fc.integer({ min: 0, max: 6 })).map(([units, places]) => {
  const digits = (units < 0n ? -units : units).toString().padStart(places + 1, '0');
  return `${units < 0n ? '-' : ''}${digits.slice(0, digits.length - places)}${places ? `.${digits.slice(-places)}` : ''}`;
});

describe('amounts', () => {
  it('come back exactly as they were written', () => {
    fc.assert(fc.property(amount, (text) => toDecimal(parseAmount(text) * rateOfOne).eq(text)));
  });

  it('stay exact in sums beyond 2^53 minor units', () => {
    const total = parseAmount('90071992547409.93') + parseAmount('0.01');
    expect(amountText(toDecimal(total * rateOfOne))).toBe('90071992547409.94');
  });

  it('are refused rather than rounded', () => {
    expect(() => parseAmount('0.0000001')).toThrow(/more than 6 decimals/);
  });

  it('are rounded once, to the decimals of their currency', () => {
    const rounded = (text: string, currency: string, mode?: 'halfEven' | 'halfUp'): string =>
      roundMoney(toDecimal(parseAmount(text) * rateOfOne), currency, mode);
    expect([rounded('2.345', 'EUR'), rounded('2.345', 'EUR', 'halfUp'), rounded('2.5', 'JPY'), rounded('1.23456', 'KWD')]).toEqual([
      '2.34',
      '2.35',
      '2',
      '1.235',
    ]);
    expect(currencyDecimals('CLF')).toBe(4);
  });
});

describe('rates', () => {
  const rate = rateTable('EUR', [
    { currency: 'USD', from: 100, rate: '0.9' },
    { currency: 'USD', from: 200, rate: '0.95' },
  ]);

  it('hold from their moment until the next', () => {
    expect([rate('USD', 99), rate('USD', 100), rate('USD', 199), rate('USD', 200)]).toEqual([null, parseRate('0.9'), parseRate('0.9'), parseRate('0.95')]);
  });

  it('are one for the report’s own currency, and never guessed for another', () => {
    expect([rate('EUR', 0), rate('JPY', 500)]).toEqual([rateOfOne, null]);
    expect(() => rateTable('EUR', [{ currency: 'USD', from: 0, rate: '0' }])).toThrow(/above zero/);
  });
});
