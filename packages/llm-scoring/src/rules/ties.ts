import { contentOf } from './content.ts';
import type { Sentence } from './talk.ts';

/** Words that begin alike share their root, however they end: "planned" and "planning", «воскресный» and «воскресенье». */
const root = 5;

/** The content words of one text that come back in another, each counted once. */
export function sharedWords(said: readonly Sentence[], before: readonly Sentence[]): string[] {
  const roots = (sentences: readonly Sentence[]) => new Set(sentences.flatMap((sentence) => contentOf(sentence).map(({ stem }) => stem.slice(0, root))));
  const named = roots(before);
  return [...roots(said)].filter((word) => named.has(word));
}
