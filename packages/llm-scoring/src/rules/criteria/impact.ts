import { isNegation } from '../../text/negation.ts';
import { asksCost, asksInventory } from '../cost.ts';
import { type Finding, found } from '../finding.ts';
import { evasion } from '../lexicon/answers.ts';
import { consequence, costVerbs, harm, measures, timeUnits } from '../lexicon/quantity.ts';
import { agreement } from '../lexicon/talk-moves.ts';
import { needsOf, questionBefore, saysDifficulty, unreadAnswer } from '../needs.ts';
import { isObjection } from '../objection.ts';
import { pitchOf, wordCount } from '../phases.ts';
import { hasNumber, hasQuantity, isNumber } from '../quantity.ts';
import { has, type Sentence, type Talk, type TalkTurn } from '../talk.ts';

/** What is said this many turns after a problem may still be about it. */
const near = 4;
const substantialAnswer = 4;

/** A number said of the problem: by the customer, or by the rep, with the customer's yes as the proof. */
export function impactQuantified(talk: Talk): Finding {
  const { grade, proof } = impact(talk);
  return found(grade, ...proof.map((sentence) => (sentence.side === 'customer' ? sentence : confirmation(talk, sentence))));
}

const confirmation = (talk: Talk, { turn }: Sentence) =>
  talk.turns[turn.index]?.sentences.find(({ side, plain }) => side === 'customer' && agreement.test(plain));

/** A number, or at least a consequence, said of the problem. */
export function impact(talk: Talk): Finding {
  const pitch = pitchOf(talk);
  const unread = unreadAnswer(talk)?.sentences ?? [];
  const needs = [...needsOf(talk).map(({ sentence }) => sentence), ...unread];
  const answers = costAnswers(talk, needs);
  const spoken = answers.flatMap(({ sentences }) => sentences.filter(({ asks }) => !asks));

  const told = spoken.find((sentence) => isCost(talk, sentence)) ?? repeated(talk) ?? talk.sentences.find((sentence) => isCounted(talk, needs, sentence));
  if (told) return found(1, told);
  const followed =
    spoken.find((sentence) => !evasion.test(sentence.plain) && hurts(sentence)) ??
    talk.sentences.find((sentence) => sentence.side === 'customer' && sentence.turn.index < pitch && isConsequence(needs, sentence));
  if (followed) return found(0.5, followed);
  const unclear = answers.some(({ sentences }) => wordCount(sentences) >= substantialAnswer && !sentences.some(evades));
  const needUnread = answers.length === 0 && unread.length > 0 && needs.length === unread.length;
  return found(unclear || needUnread ? 'unknown' : 0);
}

/** A number; but "how many vans do you run?" asks for no cost, though a number answers it. */
const isCost = (talk: Talk, sentence: Sentence) =>
  !questionBefore(talk, sentence.turn.index).asked.some(asksInventory) && (hasQuantity(sentence) || hasNumber(sentence));

/** The rep counts what it costs, and the customer says the number again. */
function repeated(talk: Talk): Sentence | undefined {
  const pitch = pitchOf(talk);
  return talk.sentences.find(
    (sentence) =>
      sentence.side === 'customer' &&
      sentence.turn.index < pitch &&
      agreement.test(sentence.plain) &&
      talk.turns[sentence.turn.index - 2]?.sentences.some(
        (counted) =>
          counted.side === 'rep' &&
          counted.words.some(({ form }) => isNumber(form)) &&
          (has(counted, timeUnits) || has(counted, measures)) &&
          sharedNumbers(counted, sentence),
      ),
  );
}

const sharedNumbers = (counted: Sentence, said: Sentence) =>
  said.words.some(({ form }) => isNumber(form) && counted.words.some((other) => other.form === form));

/** Answers to what the problem costs. What the customer says last before the offer, after a need, is one whatever was asked. */
function costAnswers(talk: Talk, needs: readonly Sentence[]): TalkTurn[] {
  const pitch = pitchOf(talk);
  const customer = talk.turns.filter(({ turn }) => turn.side === 'customer' && turn.index < pitch);
  const last = customer.findLast(({ sentences }) => wordCount(sentences) >= substantialAnswer);
  const earlier = needs.filter(({ turn }) => turn.index < (last?.turn.index ?? 0));
  const followsUp = last?.sentences.some((sentence) => isAfter(earlier, sentence));
  return customer.filter((turn) => (followsUp && turn === last) || questionBefore(talk, turn.turn.index).asked.some(asksCost));
}

const hurts = (sentence: Sentence) => saysDifficulty(sentence) || has(sentence, harm) || consequence.test(sentence.plain);
/** "No question", "we make nothing" and «нет-нет да и» deny no knowledge. */
const affirmed = / (?:no question|no doubt|without (?:a )?doubt|not only|тут без вопросов|без вопросов|без сомнений|не только|нет нет) /g;
const evades = ({ plain }: Sentence) =>
  evasion.test(plain) ||
  plain
    .replace(affirmed, ' ')
    .trim()
    .split(' ')
    .some((form) => isNegation(form) && !/^(?:nothing|no|without|без|нет)$/.test(form));

const isAfter = (needs: readonly Sentence[], { turn }: Sentence) => needs.some((need) => turn.index >= need.turn.index && turn.index - need.turn.index <= near);

/** A number nobody asked for counts where it is what the need costs. */
function isCounted(talk: Talk, needs: readonly Sentence[], sentence: Sentence): boolean {
  if (!hasQuantity(sentence) || isObjection(sentence) || sentence.turn.index >= pitchOf(talk)) return false;
  if (sentence.side === 'customer') return isAfter(needs, sentence) && has(sentence, costVerbs);
  return saysDifficulty(sentence) && confirmation(talk, sentence) !== undefined;
}

const isConsequence = (needs: readonly Sentence[], sentence: Sentence) =>
  !sentence.asks &&
  !isObjection(sentence) &&
  isAfter(needs, sentence) &&
  (consequence.test(sentence.plain) || (has(sentence, harm) && !needs.some((need) => need.turn === sentence.turn)));
