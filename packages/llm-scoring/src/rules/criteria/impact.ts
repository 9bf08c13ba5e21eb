import { type Finding, found } from '../finding.ts';
import { asksForCost, consequence, costVerbs, harm } from '../lexicon/quantity.ts';
import { whichMoment } from '../lexicon/questions.ts';
import { agreement } from '../lexicon/talk-moves.ts';
import { hasUnreadAnswer, isObjection, needsOf, saysDifficulty } from '../needs.ts';
import { isOpenQuestion } from '../open-questions.ts';
import { hasQuantity } from '../quantity.ts';
import { isStepProposal } from '../step.ts';
import { has, type Sentence, type Talk } from '../talk.ts';

/** What is said this many turns after a problem may still be about it. */
const near = 4;
const substantialAnswer = 5;

/** A number, or at least a consequence, said of the problem: by the customer, or by the rep with the customer agreeing. */
export function impact(talk: Talk): Finding {
  const { turns, sentences } = talk;
  const needs = needsOf(talk).map(({ sentence }) => sentence);
  const afterNeed = (sentence: Sentence) => needs.some((need) => sentence.turn.index >= need.turn.index && sentence.turn.index - need.turn.index <= near);
  const replyTo = (sentence: Sentence, test: (question: Sentence) => boolean) =>
    (turns[sentence.turn.index - 2]?.sentences ?? []).some((question) => question.side === 'rep' && test(question));
  const countsCost = (sentence: Sentence) => replyTo(sentence, (question) => asksForCost.test(question.plain));
  const confirmed = (sentence: Sentence) =>
    saysDifficulty(sentence) && (turns[sentence.turn.index]?.sentences ?? []).some(({ side, plain }) => side === 'customer' && agreement.test(plain));
  const aboutProblem = (sentence: Sentence) =>
    saysDifficulty(sentence) ||
    countsCost(sentence) ||
    needs.some((need) => need.turn === sentence.turn) ||
    (has(sentence, costVerbs) && (afterNeed(sentence) || replyTo(sentence, isOpenQuestion))) ||
    (afterNeed(sentence) && replyTo(sentence, (question) => question.asks && !isStepProposal(question) && !whichMoment.test(question.plain)));

  const counted = sentences.find(
    (sentence) => hasQuantity(sentence) && !isObjection(sentence) && aboutProblem(sentence) && (sentence.side === 'customer' || confirmed(sentence)),
  );
  if (counted) return found(1, counted);
  const followed = sentences.find(
    (sentence) =>
      sentence.side === 'customer' &&
      !sentence.asks &&
      !isObjection(sentence) &&
      afterNeed(sentence) &&
      (consequence.test(sentence.plain) || has(sentence, harm) || (countsCost(sentence) && sentence.words.length >= substantialAnswer)),
  );
  if (followed) return found(0.5, followed);
  const stray = sentences.some((sentence) => sentence.side === 'customer' && hasQuantity(sentence) && !isObjection(sentence));
  return found(needs.length === 0 && stray && hasUnreadAnswer(talk) ? 'unknown' : 0);
}
