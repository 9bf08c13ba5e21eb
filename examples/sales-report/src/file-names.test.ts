import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fileNames } from './file-names.ts';

it('gives each person a file of their own', () => {
  expect(fileNames(['A B', 'A/B', 'A B 2', 'a b', '///', 'Łukasz Wójcik'])).toEqual(['A-B', 'A-B-2', 'A-B-2-2', 'a-b-3', 'person', 'Łukasz-Wójcik']);
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 300 })), (names) => {
      const files = fileNames(names);
      expect(new Set(files.map((file) => file.toLowerCase())).size).toBe(names.length);
      for (const file of files) expect(Buffer.byteLength(file)).toBeLessThan(240);
    }),
  );
});
