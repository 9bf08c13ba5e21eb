import { clock, dayOfMonth, dayWords, months, ordinalDay, vagueDate } from './lexicon/date.ts';
import type { Sentence } from './talk.ts';

/** How precisely a sentence says when: a day or an hour, a span too wide to be a date, or not at all. */
export function dateIn(sentence: Sentence): 'date' | 'vague' | undefined {
  if (namesDay(sentence) || clock.test(sentence.text)) return 'date';
  return vagueDate.test(sentence.plain) ? 'vague' : undefined;
}

/** «Каждую среду» is no day to meet. */
const recurring = new Set('every each most каждый каждую каждое каждые по'.split(' '));

/** Whether a sentence names a day, and not only an hour, at which things may happen every day. */
export function namesDay(sentence: Sentence): boolean {
  const { text, plain } = sentence;
  const dayAndMonth = sentence.words.some(
    (word, i) => months.has(word.stem) && [sentence.words[i - 1], sentence.words[i + 1]].some((other) => /^\d{1,2}$/.test(other?.form ?? '')),
  );
  const day = sentence.words.some((word, i) => dayWords.has(word.stem) && !recurring.has(sentence.words[i - 1]?.form ?? ''));
  return day || dayOfMonth.test(text) || ordinalDay.test(plain) || dayAndMonth;
}
