import { functionWords } from './lexicon/function-words.ts';
import type { Sentence, Token } from './talk.ts';

/** The words of a sentence that carry its subject. */
export const contentOf = (sentence: Sentence): Token[] => sentence.words.filter((word) => word.form.length > 2 && !functionWords.has(word.stem));
