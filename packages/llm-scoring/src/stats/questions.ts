import { auxiliaries } from '../rules/lexicon/questions.ts';
import { isOpenForm, isOpenQuestion } from '../rules/open-questions.ts';
import { readTalk, type Sentence } from '../rules/talk.ts';

const subject = /^(?:i|you|we|they|he|she|it|there|that|this|your|anyone|anybody)$/;

/** "do you have a contract", «удобно ли вам»: a question by its form, where a recogniser wrote no marks at all. */
const isUnmarked = ({ turn, words: [first, second] }: Sentence): boolean =>
  !/[.?!]/.test(turn.text) && ((auxiliaries.has(first!.form) && subject.test(second?.form ?? '')) || second?.form === 'ли');

export type Question = 'open' | 'closed';

/**
 * Whether a sentence asks. `open`: "yes", "no", a number, a moment or a detail would not answer it, by the rules of the rule
 * judge; `closed`: every other question, courtesies among them.
 */
export function questionIn(sentence: Sentence): Question | undefined {
  if (isOpenQuestion(sentence)) return 'open';
  return sentence.asks || isOpenForm(sentence) || isUnmarked(sentence) ? 'closed' : undefined;
}

/** Whether what is said last is a question, and so what comes next an answer. */
export function endsInQuestion(text: string): boolean {
  const last = readTalk({ turns: [{ index: 1, side: 'rep', speaker: 'any', text }] }).sentences.at(-1);
  return last !== undefined && questionIn(last) !== undefined;
}
