import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { css, cssString } from './css.ts';

/** How a browser reads a CSS string of escapes. */
const read = (quoted: string) => quoted.slice(1, -1).replace(/\\([0-9a-f]{1,6}) /g, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)));

describe('cssString', () => {
  it('keeps any text, and lets none end the string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(cssString(text)).toMatch(/^"[a-zA-Z0-9\\ ]*"$/);
        expect(read(cssString(text))).toBe(text);
      }),
    );
  });
});

describe('css', () => {
  it('packs a style sheet without changing what it says', () => {
    expect(css`
      /* why */
      a :focus { color: red; margin: 0 4px; }
    `).toBe('a :focus{color: red;margin: 0 4px;}');
  });
});
