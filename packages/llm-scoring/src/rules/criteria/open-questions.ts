import { type Finding, found } from '../finding.ts';
import { isObjection } from '../objection.ts';
import { isOpenQuestion } from '../open-questions.ts';
import { pitchOf } from '../phases.ts';
import type { Talk } from '../talk.ts';

/** Two open questions about the customer's work, or one. Discovery ends where the offer begins; asking back on an objection is none. */
export function openQuestions(talk: Talk): Finding {
  const pitch = pitchOf(talk);
  const asksBack = (turn: number) => talk.turns[turn - 2]?.sentences.some(isObjection) ?? false;
  const asked = talk.sentences.filter(
    (sentence) => sentence.side === 'rep' && sentence.turn.index < pitch && isOpenQuestion(sentence) && !asksBack(sentence.turn.index),
  );
  return found(asked.length >= 2 ? 1 : asked.length === 1 ? 0.5 : 0, ...asked.slice(0, 3));
}
