import type { Word } from '../text/words.ts';

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
 * Every place where the same letters follow each other, however they are split into words ("follow up", "followup").
 * Not one letter may differ, so no word can be swapped and no negation slipped in; two numbers never run together.
 */
export function findLetters(words: readonly Word[], sought: readonly Word[]): WordRange[] {
  const target = joined(sought).text;
  const { text, starts, ends } = joined(words);
  const found: WordRange[] = [];
  for (let at = text.indexOf(target); at !== -1; at = text.indexOf(target, at + 1)) {
    const first = starts.indexOf(at);
    const last = ends.indexOf(at + target.length);
    if (first !== -1 && last !== -1) found.push({ first, last });
  }
  return found;
}

function joined(words: readonly Word[]): { text: string; starts: number[]; ends: number[] } {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { form } of words) {
    if (/\p{N}$/u.test(text) && /^\p{N}/u.test(form)) text += ' ';
    starts.push(text.length);
    text += form;
    ends.push(text.length);
  }
  return { text, starts, ends };
}
