import type { Word } from './words.ts';

/** What stands between a word and the one before it. */
export interface Mark {
  /** a sentence begins with the word */
  readonly end: boolean;
  /** a comma, a dash, an ellipsis, or the end of a sentence */
  readonly pause: boolean;
  /** the word stands within brackets */
  readonly bracketed: boolean;
}

const ellipsis = /…|\.{2,}/g;
const pause = /[,:—–(\n]|…|\.{2,}|\s-\s/;
const abbreviation =
  /^(?:\p{L}|eg|ie|etc|mr|mrs|ms|dr|prof|st|vs|approx|incl|excl|esp|max|min|inc|ltd|co|resp|fig|т|напр|др|пр|руб|коп|тыс|млн|млрд|ул|стр|см|им|мин|макс|сек|гг|тел)$/u;
const lowerCase = /^\p{Ll}/u;

/**
 * The mark before every word. A sentence ends at a question mark, an exclamation mark, a semicolon or a full stop, but not
 * at an ellipsis, at the full stop of an abbreviation or within a word ("e.g.", "site.com"), nor before a small letter
 * where the text begins with a capital one ("we can not (right?) promise").
 */
export function marksOf(text: string, words: readonly Word[]): Mark[] {
  const capitals = /^[^\p{L}]*\p{Lu}/u.test(text);
  let depth = 0;
  return words.map((word, i) => {
    if (i === 0) return { end: true, pause: true, bracketed: false };
    const before = words[i - 1]!;
    const gap = text.slice(before.end, word.start);
    const end = ends(gap, before, capitals && lowerCase.test(text.slice(word.start, word.start + 2)));
    for (const bracket of end ? [] : (gap.match(/[()]/g) ?? [])) depth = bracket === '(' ? depth + 1 : Math.max(0, depth - 1);
    if (end) depth = 0;
    return { end, pause: end || pause.test(gap), bracketed: depth > 0 };
  });
}

function ends(gap: string, before: Word, goesOn: boolean): boolean {
  if (gap.includes(';')) return true;
  const marks = gap.replace(ellipsis, '');
  if (goesOn) return false;
  return /[?!]/.test(marks) || (/\.[^\p{L}\p{N}]*\s/u.test(marks) && !abbreviation.test(before.form));
}
