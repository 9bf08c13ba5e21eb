import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readTalk, type Sentence } from '../../talk.ts';

/** Idioms of a few words are anybody's; so many in a row were copied. */
const copied = 6;

export const runsOf = ({ words }: Sentence): string[] =>
  words.slice(copied - 1).map((_, i) =>
    words
      .slice(i, i + copied)
      .map(({ form }) => form)
      .join(' '),
  );

export const runsIn = (text: string): string[] => readTalk({ turns: [{ index: 1, side: 'rep', speaker: '', text }] }).sentences.flatMap(runsOf);

/** Whether an entry of the lexicon holds these words one after the other, as they are. */
export async function lexiconLiterals(): Promise<(words: string) => boolean> {
  const folder = join(import.meta.dirname, '../../lexicon');
  const modules = await Promise.all(readdirSync(folder).map((file): Promise<Record<string, unknown>> => import(join(folder, file))));
  const patterns = modules.flatMap((module) => Object.values(module)).filter((entry): entry is RegExp => entry instanceof RegExp);
  // A word and what may follow it count as the bare word: "calls?" and «теря\S+» are literals too.
  const entries = patterns.map(
    ({ source }) =>
      ` ${source
        .replace(/\\S[+*]|[?()]|\\/g, ' ')
        .replace(/\|/g, ' | ')
        .replace(/\s+/g, ' ')} `,
  );
  return (words) => entries.some((entry) => entry.includes(` ${words} `));
}
