import { fold } from '../text/fold.ts';

/** The words that mean "not recorded", the empty cell among them. */
export const emptyWords = (words: readonly string[] = []): ReadonlySet<string> => new Set(['', ...words.map(fold)]);
