import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountText, decimal, parseAmount, parseRate, rateOfOne, toDecimal } from './amount.ts';
import { currencyDecimals, type RoundingMode, roundMoney } from './currency.ts';
import { addMoney } from './money.ts';
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

  it('are refused where they are no number', () => {
    for (const text of ['', 'abc', 'NaN', 'Infinity', '1,5']) expect(() => parseAmount(text)).toThrow(/Cannot read the amount/);
  });

  it('are read in any decimal notation, however long', () => {
    expect([parseAmount('1e3'), parseAmount('.5'), parseAmount('-0.5000000')]).toEqual([1_000_000_000n, 500_000n, -500_000n]);
    expect(parseAmount(`${'9'.repeat(80)}.000001`)).toBe(10n ** 86n - 10n ** 6n + 1n);
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

describe('currencies', () => {
  const rounded = (text: string, currency: string, mode?: RoundingMode): string => roundMoney(decimal(text), currency, mode);

  it.each([
    ['JPY', '0.5', '0', '1'],
    ['JPY', '-1.5', '-2', '-2'],
    ['EUR', '0.125', '0.12', '0.13'],
    ['EUR', '-0.125', '-0.12', '-0.13'],
    ['KWD', '1.0005', '1.000', '1.001'],
    ['CLF', '1.00005', '1.0000', '1.0001'],
    ['ABC', '1.005', '1.00', '1.01'],
  ])('%s rounds a half in %s to %s or %s', (currency, text, even, up) => {
    expect([rounded(text, currency), rounded(text, currency, 'halfUp')]).toEqual([even, up]);
  });

  it('round what is not a half to the nearer', () => {
    expect([rounded('0.12500001', 'EUR'), rounded('0.12499999', 'EUR', 'halfUp')]).toEqual(['0.13', '0.12']);
  });

  it('round far beyond 2^53 minor units', () => {
    expect(rounded('123456789012345678901234567890.125', 'EUR')).toBe('123456789012345678901234567890.12');
  });

  it('know no negative zero', () => {
    expect([rounded('-0.001', 'EUR'), rounded('-0.4', 'JPY')]).toEqual(['0.00', '0']);
  });

  it('are codes of three letters', () => {
    expect(() => currencyDecimals('EURO')).toThrow(/"EURO".*three letters/);
    expect(() => roundMoney(decimal(1), '')).toThrow(/three letters/);
  });
});

describe('addMoney', () => {
  it('is exact beyond 2^53 minor units', () => {
    const sum = addMoney({ amount: '90071992547409.93', currency: 'EUR' }, { amount: '0.000001', currency: 'EUR' });
    expect(sum).toEqual({ amount: '90071992547409.930001', currency: 'EUR' });
  });

  it('adds as integers do, in any order', () => {
    const eur = amount.map((text) => ({ amount: text, currency: 'EUR' }));
    fc.assert(
      fc.property(eur, eur, (a, b) => {
        expect(parseAmount(addMoney(a, b).amount)).toBe(parseAmount(a.amount) + parseAmount(b.amount));
        expect(addMoney(a, b)).toEqual(addMoney(b, a));
      }),
    );
  });

  it('names unlike currencies', () => {
    expect(() => addMoney({ amount: '1', currency: 'EUR' }, { amount: '2', currency: 'USD' })).toThrow(/2 USD to 1 EUR.*unlike/);
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
