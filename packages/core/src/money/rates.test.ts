import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRate, rateOfOne } from './amount.ts';
import { planRates, rateTable } from './rates.ts';

const entry = fc.record({ currency: fc.constantFrom('USD', 'JPY'), from: fc.integer({ min: 0, max: 50 }), units: fc.integer({ min: 1, max: 99_999 }) });

describe('dated rates', () => {
  it('are those of the last entry at or before the moment, in whatever order they came', () => {
    const distinct = fc.uniqueArray(entry, { selector: ({ currency, from }) => `${currency} ${from}` });
    fc.assert(
      fc.property(distinct, fc.integer({ min: -5, max: 60 }), fc.constantFrom('USD', 'JPY'), (entries, moment, currency) => {
        const rates = entries.map(({ units, ...rest }) => ({ ...rest, rate: `0.${String(units).padStart(5, '0')}` }));
        const held = rates.filter((rate) => rate.currency === currency && rate.from <= moment).sort((a, b) => b.from - a.from)[0];
        expect(rateTable('EUR', rates)(currency, moment)).toBe(held ? parseRate(held.rate) : null);
      }),
    );
  });

  it('may be written twice, but not as two', () => {
    const at = Date.UTC(2026, 2, 1);
    const twice = (rate: string) => rateTable('EUR', [...['0.9', rate].map((each) => ({ currency: 'USD', from: at, rate: each }))]);
    expect(twice('0.90')('USD', at)).toBe(parseRate('0.9'));
    expect(() => twice('0.91')).toThrow(/0\.9 and 0\.91 of USD.*2026-03-01T00:00:00/);
  });

  it('never convert the report’s own currency', () => {
    expect(rateTable('EUR', [{ currency: 'EUR', from: 0, rate: '2' }])('EUR', 5)).toBe(rateOfOne);
  });
});

describe('plan rates', () => {
  const plan = planRates('EUR', { USD: '0.9', JPY: '0.0061' });

  it('hold whatever the moment, and are never guessed', () => {
    expect([plan('USD'), plan('JPY'), plan('EUR'), plan('GBP'), plan('constructor')]).toEqual([parseRate('0.9'), parseRate('0.0061'), rateOfOne, null, null]);
  });

  it('are above zero', () => {
    expect(() => planRates('EUR', { USD: '-1' })).toThrow(/exchange rate -1 of USD.*above zero/);
  });
});
