import { type Finding, found } from '../finding.ts';
import { isObjection } from '../needs.ts';
import { isOffer } from '../offers.ts';
import { isOpenQuestion } from '../open-questions.ts';
import type { Talk } from '../talk.ts';

/** Two open questions about the customer's work, or one. Discovery ends where the offer begins; asking back on an objection is none. */
export function openQuestions({ turns, sentences }: Talk): Finding {
  const offered =
    sentences.find((sentence) => sentence.side === 'rep' && sentence.turn.index > discoveryFrom && isOffer(sentence))?.turn.index ?? Number.POSITIVE_INFINITY;
  const asksBack = (turn: number) => turns[turn - 2]?.sentences.some(isObjection) ?? false;
  const asked = sentences.filter(
    (sentence) => sentence.side === 'rep' && sentence.turn.index < offered && isOpenQuestion(sentence) && !asksBack(sentence.turn.index),
  );
  return found(asked.length >= 2 ? 1 : asked.length === 1 ? 0.5 : 0, ...asked.slice(0, 3));
}

/** An opening may say what the company offers. */
const discoveryFrom = 4;
