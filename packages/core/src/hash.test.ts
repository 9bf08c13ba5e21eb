import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, hashOf } from './hash.ts';

const backwards = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(backwards)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .reverse()
            .map(([key, cell]) => [key, backwards(cell)]),
        )
      : value;

describe('a hash', () => {
  it('is FNV-1a with 64 bits', () => {
    // "1" and "12" are their own JSON: the bytes 0x31, and 0x31 0x32.
    expect([hashOf(1), hashOf(12)]).toEqual(['af63ac4c86019afc', '07f89407b4ba0c0a']);
    const byBigIntegers = (value: unknown): string =>
      [...new TextEncoder().encode(canonicalJson(value))]
        .reduce((hash, byte) => BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n), 0xcbf29ce484222325n)
        .toString(16)
        .padStart(16, '0');
    fc.assert(fc.property(fc.jsonValue(), (value) => hashOf(value) === byBigIntegers(value)));
  });

  it('does not depend on the order of keys, nor on cells that are undefined', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => hashOf(backwards(value)) === hashOf(value)));
    expect(hashOf({ a: 1, b: undefined })).toBe(hashOf({ a: 1 }));
    expect(hashOf(JSON.parse(JSON.stringify({ b: [undefined, 1], a: undefined })))).toBe(hashOf({ b: [null, 1] }));
  });

  it('tells values apart that are not the same', () => {
    const values = [{ a: 1 }, { a: '1' }, { a: [1] }, { a: null }, {}, [], 'a', { a: { b: 1 } }, { a: 1, b: 1 }, [1, 2], [2, 1], { 'a"': 1 }];
    expect(new Set(values.map(hashOf)).size).toBe(values.length);
  });

  it('is over JSON that can be read back', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => void expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))));
  });
});
