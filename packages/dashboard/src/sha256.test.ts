import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from './sha256.ts';

const expected = (text: string) => createHash('sha256').update(text).digest('base64');

describe('sha256', () => {
  it('equals the published digest of "abc"', () => {
    expect(sha256('abc')).toBe('ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=');
  });
  it('equals another implementation at every length around the block edges', () => {
    for (let length = 0; length < 200; length++) expect(sha256('a'.repeat(length))).toBe(expected('a'.repeat(length)));
  });
  it('equals another implementation on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
        expect(sha256(text)).toBe(expected(text));
      }),
    );
  });
});
