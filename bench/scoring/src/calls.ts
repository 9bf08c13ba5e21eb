import type { Transcript, Turn } from '@salesperf/llm-scoring';
import { readPlainText } from '@salesperf/llm-scoring';
import { english } from '../../../packages/llm-scoring/src/rules/testing/dialogues/english.ts';
import { russian } from '../../../packages/llm-scoring/src/rules/testing/dialogues/russian.ts';

const talks = { en: english, ru: russian };

/** The talks that the rules are tested with, one after the other, until so many words are said. */
export function callOf(language: 'en' | 'ru', words: number): Transcript {
  const turns: Turn[] = [];
  let said = 0;
  for (let talk = 0; said < words; talk = (talk + 1) % talks[language].length) {
    const { text, rep } = talks[language][talk]!;
    for (const turn of readPlainText(text, { rep }).transcript.turns) {
      if (said >= words) break;
      turns.push({ ...turn, index: turns.length + 1 });
      said += turn.text.split(/\s+/).length;
    }
  }
  return { turns };
}

/** As one would give it to any model: `rep: words`, a line a turn. */
export const labelled = ({ turns }: Transcript): string => turns.map(({ side, text }) => `${side}: ${text}`).join('\n');
