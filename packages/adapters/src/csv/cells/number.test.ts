import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { multiply } from './decimal.ts';
import { readDuration } from './duration.ts';
import { type MoneyOptions, readCurrency, readMoney, settleCurrency } from './money.ts';
import { type NumberOptions, readNumber } from './number.ts';
import { isFailure } from './read.ts';

const amount = (text: string, options: MoneyOptions = {}) => {
  const value = readMoney(options)(text);
  return isFailure(value) ? value.failure : [value.amount, value.currencies?.[0]].filter((part) => part !== undefined).join(' ');
};

describe('readMoney', () => {
  it.each<[string, string, MoneyOptions?]>([
    ['1054', '1054'],
    ['007.50', '7.50'],
    ['.5', '0.5'],
    ['-0', '0'],
    ['1234567890123456789.01', '1234567890123456789.01'],
    ['1 234 567,50 ₽', '1234567.50 RUB', { decimal: ',' }],
    ['1\u00a0234\u202f567', '1234567'],
    ['$1,234.50', '1234.50 USD', { thousands: ',' }],
    ['1.234,50 €', '1234.50 EUR', { decimal: ',', thousands: '.' }],
    ["CHF 1'234.50", '1234.50 CHF', { thousands: "'" }],
    ['₹1,00,000', '100000 INR', { thousands: ',' }],
    ['$12.5K', '12500 USD'],
    ['1,2 млн руб.', '1200000 RUB', { decimal: ',' }],
    ['15 тыс. ₽', '15000 RUB'],
    ['3M USD', '3000000 USD'],
    ['0.1234567K', '123.4567'],
    ['(1,234.50)', '-1234.50', { thousands: ',' }],
    ['($500)', '-500 USD'],
    ['-$500', '-500 USD'],
    ['$-500', '-500 USD'],
    ['500-', '-500'],
    ['−500', '-500'],
    ['12345', '123.45', { scale: 0.01 }],
    ['12 LACS', '1200000', { suffixes: { lacs: 100_000 } }],
    ['$5', '5 CAD', { signs: { $: 'CAD' } }],
    ['у.е. 100', '100 USD', { signs: { 'у.е.': 'USD' } }],
    ['100 у.е.', '100 USD', { signs: { 'у.е.': 'USD' } }],
  ])('reads %j as %s', (text, expected, options) => expect(amount(text, options)).toBe(expected));

  it.each<[string, MoneyOptions?]>([
    ['1,000'],
    ['1.000,50'],
    ['1,00', { thousands: ',' }],
    ['1,0000', { thousands: ',' }],
    ['1.2.3'],
    ['1e5'],
    ['1.23457E+11'],
    ['12 34'],
    ['(5'],
    ['(-5)'],
    ['-5-'],
    ['five'],
    ['$'],
    ['5 %'],
    ['5 USD EUR'],
    ['$5 EUR'],
    ['5 kilos'],
    ['1 000.50', { decimal: ',' }],
    ['--5'],
    ['#REF!'],
  ])('does not guess %j', (text, options) => expect(amount(text, options)).toMatch(/^(is not|has) /));

  it('reads back exactly what is written in any declared style', () => {
    const styles = [
      { decimal: '.', thousands: ',' },
      { decimal: ',', thousands: '.' },
      { decimal: ',', thousands: ' ' },
      { decimal: '.', thousands: "'" },
    ] as const;
    const signs = [
      ['$', 'USD'],
      ['€', 'EUR'],
      ['₽', 'RUB'],
      ['GBP', 'GBP'],
    ] as const;
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 25n }),
        fc.stringMatching(/^\d{0,6}$/),
        fc.boolean(),
        fc.constantFrom(...styles),
        fc.constantFrom(...signs),
        fc.boolean(),
        (whole, fraction, negative, style, [sign, currency], before) => {
          const grouped = String(whole).replace(/\B(?=(\d{3})+$)/g, style.thousands);
          const text = `${grouped}${fraction ? style.decimal + fraction : ''}`;
          const signed = before ? `${sign} ${text}` : `${text} ${sign}`;
          const value = fraction ? `${whole}.${fraction}` : String(whole);
          const zero = !/[1-9]/.test(value);
          expect(readMoney(style)(negative ? `(${signed})` : signed)).toEqual({
            amount: negative && !zero ? `-${value}` : value,
            currencies: expect.arrayContaining([currency]),
          });
        },
      ),
    );
  });
});

describe('currencies', () => {
  const settle = (money: Parameters<typeof settleCurrency>[0], stated?: string, byDefault?: string) => settleCurrency(money, stated, byDefault)('');
  it('are stated, shown beside the amount, or the default, in this order', () => {
    expect(settle({ amount: '1' }, 'EUR', 'USD')).toBe('EUR');
    expect(settle({ amount: '1', currencies: ['EUR'] }, undefined, 'USD')).toBe('EUR');
    expect(settle({ amount: '1' }, undefined, 'USD')).toBe('USD');
    expect(settle({ amount: '1' })).toBeNull();
  });
  it('must agree', () => {
    expect(settle({ amount: '1', currencies: ['EUR'] }, 'USD')).toMatchObject({ failure: 'is in EUR, but its currency is given as USD' });
    expect(settle({ amount: '1', currencies: ['USD', 'CAD'] }, 'CAD')).toBe('CAD');
  });
  it('of a sign of several countries are not guessed', () => {
    expect(settle({ amount: '1', currencies: ['', 'JPY', 'CNY'] })).toMatchObject({ failure: expect.stringContaining('several currencies') });
    expect(settle({ amount: '1', currencies: ['', 'JPY', 'CNY'] }, 'CNY')).toBe('CNY');
  });
  it('are known by code, sign and word', () => expect(['usd', '₽', 'руб.', 'EUR'].map(readCurrency({}))).toEqual(['USD', 'RUB', 'RUB', 'EUR']));
});

describe('readNumber', () => {
  const number = (text: string, options: NumberOptions = {}) => {
    const value = readNumber(options)(text);
    return isFailure(value) ? value.failure : value;
  };
  it('needs to be told what a percent sign means', () => {
    expect(number('85%', { percent: 'points' })).toBe(85);
    expect(number('85,5 %', { percent: 'share', decimal: ',' })).toBe(0.855);
    expect(number('85%')).toContain('say whether 85% is 85 or 0.85');
  });
  it('scales exactly', () => expect(number('9', { scale: 0.1 })).toBe(0.9));
});

describe('readDuration', () => {
  it.each([
    ['1h 20m', undefined, 4800],
    ['1 ч. 20 мин. 5 сек.', undefined, 4805],
    ['2 hours, 1 minute', undefined, 7260],
    ['00:45:10', undefined, 2710],
    ['45:10', 'mm:ss', 2710],
    ['1:30', 'h:mm', 5400],
    ['90', undefined, 90],
    ['1.5', 'minutes', 90],
    ['2', 'hours', 7200],
    ['1500', 'milliseconds', 1.5],
  ] as const)('reads %j (%s) as %d seconds', (text, unit, expected) => expect(readDuration({ unit })(text)).toBe(expected));

  it.each(['45:10', '1:75:00', 'long', '5m 1h', '1x', ''])('does not guess %j', (text) => expect(isFailure(readDuration({})(text))).toBe(true));
});

it('multiplies without losing a digit', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.nat(8), (digits, scale) => {
      const text = `${digits < 0n ? '-' : ''}${String(digits < 0n ? -digits : digits)
        .padStart(scale + 1, '0')
        .replace(new RegExp(`(\\d{${scale}})$`), scale ? '.$1' : '$1')}`;
      const power = `1${'0'.repeat(scale)}`;
      expect(multiply(text, power)).toBe(String(digits));
    }),
  );
});
