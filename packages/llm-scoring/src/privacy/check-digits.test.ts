import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digitsOf, isCard, isIban, isInn, isSnils, isSocialSecurity } from './check-digits.ts';

/** Published examples. */
const examples = [
  ['card', isCard, ['4111 1111 1111 1111', '5555-5555-5555-4444', '378282246310005', '6011111111111117', '2200000000000004']],
  ['IBAN', isIban, ['DE89 3704 0044 0532 0130 00', 'GB29NWBK60161331926819', 'FR1420041010050500013M02606', 'NO9386011117947']],
  ['СНИЛС', isSnils, ['112-233-445 95', '087-654-303 00']],
  ['ИНН', isInn, ['7707083893', '7830002293', '500100732259']],
] as const;

describe.each(examples)('%s', (_, isValid, valid) => {
  it.each(valid)('%s is one', (text) => {
    expect(isValid(text)).toBe(true);
  });
  it('with one digit changed is none', () => {
    const changed = fc.constantFrom(...valid).chain((text) =>
      fc.tuple(fc.nat(), fc.integer({ min: 1, max: 9 })).map(([at, by]) => {
        const places = [...text.matchAll(/\d/g)].map(({ index }) => index);
        const place = places[at % places.length]!;
        return `${text.slice(0, place)}${(Number(text[place]) + by) % 10}${text.slice(place + 1)}`;
      }),
    );
    // The check of СНИЛС and ИНН takes 100 and 10 for 0, so a few changes of theirs pass; those of Luhn and of modulo 97 never do.
    const misses = fc.sample(changed, 1000).filter(isValid).length;
    expect(misses).toBeLessThanOrEqual(isValid === isInn || isValid === isSnils ? 60 : 0);
  });
  it('of zeros alone is none', () => {
    expect(isValid('0'.repeat(digitsOf(valid[0]).length))).toBe(false);
  });
});

it('US social security numbers have no check digit, but numbers that are never given', () => {
  expect(['123-45-6789', '001-01-0001'].every(isSocialSecurity)).toBe(true);
  expect(['000-12-3456', '666-12-3456', '912-34-5678', '123-00-4567', '123-45-0000', '12-345-6789012'].some(isSocialSecurity)).toBe(false);
});
