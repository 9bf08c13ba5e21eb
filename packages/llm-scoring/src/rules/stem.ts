import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as russian } from '@orama/stemmers/russian';

const cyrillic = /\p{Script=Cyrillic}/u;
const latin = /\p{Script=Latin}/u;

/** The stem of a word in its compared form. The script says the language, so a Russian sentence may hold English words. */
export const stem = (form: string): string => (cyrillic.test(form) ? russian(form) : latin.test(form) ? english(form) : form);

/** Whether the rules know the script of a text at all: most of its letters are Latin or Cyrillic. */
export function isReadable(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.filter((letter) => cyrillic.test(letter) || latin.test(letter)).length > letters.length / 2;
}

/** Words to look for by their stems: lists of words, each separated by spaces. */
export const stems = (...lists: string[]): ReadonlySet<string> => new Set(lists.flatMap((list) => list.split(/\s+/)).map(stem));

/** Words to look for as they are: lists of words, each separated by spaces. */
export const forms = (...lists: string[]): ReadonlySet<string> => new Set(lists.flatMap((list) => list.split(/\s+/)));

/** Phrases to look for in the plain form of a sentence, separated by `|`; case, punctuation and ё do not matter. */
export function phrases(...lists: string[]): RegExp {
  return new RegExp(` (?:${lists.join('|').replace(/\n\s*/g, '')}) `);
}
