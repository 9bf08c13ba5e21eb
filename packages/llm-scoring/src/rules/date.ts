import { clock, dayOfMonth, dayWords, months, ordinalDay, vagueDate } from './lexicon/date.ts';
import { has, type Sentence } from './talk.ts';

/** How precisely a sentence says when: a day or an hour, a span too wide to be a date, or not at all. */
export function dateIn(sentence: Sentence): 'date' | 'vague' | undefined {
  const { text, plain } = sentence;
  const dayAndMonth = sentence.words.some(
    (word, i) => months.has(word.stem) && [sentence.words[i - 1], sentence.words[i + 1]].some((other) => /^\d{1,2}$/.test(other?.form ?? '')),
  );
  if (has(sentence, dayWords) || clock.test(text) || dayOfMonth.test(text) || ordinalDay.test(plain) || dayAndMonth) return 'date';
  return vagueDate.test(plain) ? 'vague' : undefined;
}
