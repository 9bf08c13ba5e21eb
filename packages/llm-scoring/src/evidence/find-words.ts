import { isNegation } from '../text/negation.ts';
import { type Word, wordsOf } from '../text/words.ts';

/** The words `first` to `last`, both included. */
export interface WordRange {
  readonly first: number;
  readonly last: number;
}

/** Every place where the words follow each other without a gap. */
export function findWords(words: readonly Word[], sought: readonly Word[]): WordRange[] {
  const found: WordRange[] = [];
  for (let first = 0; first + sought.length <= words.length; first += 1)
    if (sought.every((word, i) => word.form === words[first + i]!.form)) found.push({ first, last: first + sought.length - 1 });
  return found;
}

/**
 * Every place where the same letters follow each other, with words joined or split only where one of the two texts has a
 * hyphen or an apostrophe ("follow-up", "followup"; "don't", "don t"). Not one letter may differ, so no word can be swapped
 * and no negation slipped in; "now here" is not "nowhere", and two numbers never run together.
 */
export function findLetters(text: string, quote: string): WordRange[] {
  const said = lettersOf(text);
  const sought = lettersOf(quote);
  const found: WordRange[] = [];
  for (let at = said.letters.indexOf(sought.letters); at !== -1; at = said.letters.indexOf(sought.letters, at + 1)) {
    const first = said.starts.indexOf(at);
    const last = said.starts.indexOf(at + sought.letters.length) - 1;
    if (first !== -1 && last >= first && isSameSplit(said, sought, at)) found.push({ first, last });
  }
  return found;
}

interface Letters {
  readonly letters: string;
  /** where each word starts, and the end of the last */
  readonly starts: readonly number[];
  /** inner borders of words: `true` where it is a hyphen or an apostrophe */
  readonly borders: ReadonlyMap<number, boolean>;
  /** places within a word that negates where it must not be split; the t of "dont" may stand apart */
  readonly sealed: ReadonlySet<number>;
}

function lettersOf(text: string): Letters {
  let letters = '';
  const starts: number[] = [];
  const borders = new Map<number, boolean>();
  const sealed = new Set<number>();
  const words = wordsOf(text);
  for (const [i, { form, start, end }] of words.entries()) {
    const gap = text.slice(words[i - 1]?.end ?? 0, start);
    const numbers = /\p{N}$/u.test(letters) && /^\p{N}/u.test(form);
    if (i > 0) borders.set(letters.length, /^[-‐‑'’ʼ`]$/.test(gap) && !numbers);
    starts.push(letters.length);
    const parts = text.slice(start, end).split(/['’ʼ`]/);
    for (const [k, part] of parts.entries()) {
      if (k > 0) borders.set(letters.length, true);
      letters += wordsOf(part)[0]?.form ?? '';
    }
    if (parts.length === 1 && isNegation(form)) for (let k = starts.at(-1)! + 1; k < letters.length; k += 1) if (letters.slice(k) !== 't') sealed.add(k);
  }
  return { letters, starts: [...starts, letters.length], borders, sealed };
}

/** A border that only one text has must be a hyphen or an apostrophe there, and no word that negates may be taken apart. */
function isSameSplit(said: Letters, sought: Letters, at: number): boolean {
  for (let k = 1; k < sought.letters.length; k += 1) {
    const [here, there] = [said.borders.get(at + k), sought.borders.get(k)];
    if ((here === undefined) === (there === undefined)) continue;
    if (!(here ?? there)) return false;
    if (here === undefined && said.sealed.has(at + k)) return false;
  }
  return true;
}
