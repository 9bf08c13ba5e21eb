/** A word of a text, with its place in it and the form by which words are compared. */
export interface Word {
  /** lower case, NFKC, ё as е, without apostrophes, digit grouping or characters that are not seen */
  readonly form: string;
  readonly start: number;
  readonly end: number;
}

const pattern = /\p{N}{1,3}(?:[ \u00a0\u202f,.]\p{N}{3})+(?![\p{N}\p{L}])|[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}]*(?:['’ʼ`][\p{L}\p{M}\p{Cf}]+)*/gu;
const grouped = /^\p{N}+(?:[ \u00a0\u202f,.]\p{N}{3})+$/u;

const form = (word: string) =>
  (grouped.test(word) ? word.replace(/[^\p{N}]/gu, '') : word)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/['’ʼ`]|\p{Cf}/gu, '');

/** The words of a text in order. Punctuation is no word; "1,000" and "1 000" are the word "1000". */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(pattern)].map((match) => ({ form: form(match[0]), start: match.index, end: match.index + match[0].length }));
}
