import { wordsOf } from '../../text/words.ts';

/** What two texts are compared by: their words without case and punctuation; a text without words stands for itself. */
export function comparable(text: string): string {
  const words = wordsOf(text);
  return words.length > 0 ? words.map(({ form }) => form).join(' ') : text;
}
