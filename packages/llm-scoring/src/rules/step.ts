import { dateIn } from './date.ts';
import { proposing, sending, stepWords } from './lexicon/talk-moves.ts';
import { isOpenQuestion } from './open-questions.ts';
import { has, type Sentence } from './talk.ts';

/** A sentence that proposes what happens next: a meeting, a trial, a call, or a moment for it. */
export const isStepProposal = (sentence: Sentence): boolean =>
  proposing.test(sentence.plain) && (has(sentence, stepWords) || dateIn(sentence) === 'date' || sending.test(sentence.plain)) && !isOpenQuestion(sentence);
