import { answerTo, tells } from '../answer.ts';
import { contentOf } from '../content.ts';
import { dateIn, namesDay } from '../date.ts';
import { type Finding, found } from '../finding.ts';
import { asksForConsequence, asksForPayoff, confirmsRecap, imagined, payoff, recap } from '../lexicon/payoff.ts';
import { asksForCost, consequence } from '../lexicon/quantity.ts';
import { agreement, refusal } from '../lexicon/talk-moves.ts';
import { needsOf, saysDifficulty, unreadAnswer } from '../needs.ts';
import { isObjection } from '../objection.ts';
import { pitchOf } from '../phases.ts';
import { hasQuantity } from '../quantity.ts';
import { isStepProposal } from '../step.ts';
import type { Sentence, Talk } from '../talk.ts';
import { sharedWords } from '../ties.ts';

/** So many content words say what it would give, and not only that it would be good. */
const concrete = 4;

/** A question after the problem about what it leads to, and an answer; or the rep says it for the customer. */
export function consequencesExplored(talk: Talk): Finding {
  const needs = needsOf(talk);
  if (needs.length === 0 && unreadAnswer(talk)) return found('unknown');
  const from = Math.min(...needs.map(({ sentence }) => sentence.turn.index));
  const rep = talk.sentences.filter(({ side, turn }) => side === 'rep' && turn.index > from && turn.index < pitchOf(talk));
  const asked = rep.filter(({ asks, plain }) => asks && (asksForConsequence.test(plain) || asksForCost.test(plain)));
  const answered = asked.find(({ turn }) => tells(answerTo(talk, turn.index)));
  if (answered) return found(1, answered);
  const said = asked[0] ?? rep.find((sentence) => !sentence.asks && (saysDifficulty(sentence) || consequence.test(sentence.plain)));
  return said ? found(0.5, said) : found(0);
}

/** What it would give to be rid of the problem: asked for and answered, or said unasked. */
export function payoffStated(talk: Talk): Finding {
  const answers = talk.turns
    .filter(({ turn, sentences }) => turn.side === 'rep' && sentences.some(({ asks, plain }) => asks && asksForPayoff.test(plain)))
    .map(({ turn }) => answerTo(talk, turn.index))
    .filter(tells)
    .flatMap(({ sentences }) => sentences.filter((sentence) => !sentence.asks && !isObjection(sentence)));
  const volunteered = talk.sentences.filter(
    (sentence) => sentence.side === 'customer' && !sentence.asks && payoff.test(sentence.plain) && !isObjection(sentence),
  );
  const said = [...volunteered, ...answers.filter(({ plain }) => imagined.test(plain))];
  const best = said.find((sentence) => contentOf(sentence).length >= concrete || hasQuantity(sentence));
  if (best) return found(1, best);
  if (said.length > 0) return found(0.5, said[0]);
  return found(answers.length > 0 ? 'unknown' : 0);
}

const confirms = ({ plain, asks }: Sentence) =>
  !asks && !/ (?:not|не) (?:quite|exactly|совсем|вполне) /.test(plain) && (confirmsRecap.test(plain) || (agreement.test(plain) && !refusal.test(plain)));

/** An hour may be part of the problem ("planning ends at ten"). */
const isDatedStep = (sentence: Sentence) => namesDay(sentence) || (dateIn(sentence) !== undefined && isStepProposal(sentence));

/** The needs said again by the rep, and a yes. A step that is summed up with its date is the next step. */
export function needsRecap(talk: Talk): Finding {
  const told = (turn: number) => talk.sentences.filter((sentence) => sentence.side === 'customer' && sentence.turn.index < turn);
  const isRecap = (sentence: Sentence, all: readonly Sentence[]) =>
    recap.test(sentence.plain) && !isDatedStep(sentence) && sharedWords(all, told(sentence.turn.index)).length > 0;
  for (const { turn, sentences } of talk.turns) {
    if (turn.side !== 'rep') continue;
    const summed = sentences.find((sentence) => isRecap(sentence, sentences));
    const answer = summed && answerTo(talk, turn.index)?.sentences;
    const yes = answer?.find(confirms);
    if (summed && yes) return found(1, summed, yes);
  }
  return found(0);
}
