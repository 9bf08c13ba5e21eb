import type { Detector } from './detection.ts';
import { formsOf } from './name-forms.ts';
import { tokenPattern } from './token.ts';

const shortestName = 2;

/**
 * One detector a name: its words, alone or one after another, in any case form. A name has a capital letter, so that «роман»
 * is no «Роман»; only a text without any capital letter, as some recognisers write, is searched regardless of it.
 */
export const nameDetectors = (names: readonly string[]): Detector[] => names.flatMap((name) => byName(name.normalize('NFC').trim()));

function byName(name: string): Detector[] {
  const capital = name === name.toLowerCase() ? name.replace(/(?<![\p{L}])\p{Ll}/gu, (letter) => letter.toUpperCase()) : name;
  const words = (capital.match(/[\p{L}\p{M}]+(?:[-‐‑'’][\p{L}\p{M}]+)*/gu) ?? []).filter((word) => word.length >= shortestName);
  const proper = words.filter((word) => /^(?:\p{Lu}|\p{Lo})/u.test(word));
  if (proper.length === 0) return [];
  // The forms of longer words first, or «Иванов» would be found as «Иван» where both are names.
  const any = proper
    .toSorted((a, b) => b.length - a.length)
    .map(formsOf)
    .join('|');
  const small = words.filter((word) => !proper.includes(word)).map(formsOf);
  const between = small.length > 0 ? String.raw`\s+(?:(?:${small.join('|')})\s+)*` : String.raw`\s+`;
  const expression = new RegExp(String.raw`(?<![\p{L}\p{N}\p{M}])(?:${any})(?:${between}(?:${any}))*(?![\p{L}\p{N}\p{M}])`, 'giu');
  const value = name.toLowerCase();
  return [
    (piece, whole) => {
      const hasCapitals = /\p{Lu}/u.test(whole) || tokenPattern().test(whole);
      return [...piece.matchAll(expression)]
        .filter(({ 0: found }) => !hasCapitals || !/^\p{Ll}/u.test(found))
        .map(({ 0: found, index }) => ({ kind: 'name', start: index, end: index + found.length, value }));
    },
  ];
}
