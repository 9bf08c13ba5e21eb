import { isNegation } from '../../text/negation.ts';
import { contentOf } from '../content.ts';
import { dateIn } from '../date.ts';
import { type Finding, found } from '../finding.ts';
import { convinced, unconvinced } from '../lexicon/answers.ts';
import { contactDetails, offersToTell, scheduling, whichMoment } from '../lexicon/questions.ts';
import { agreement, refusal, turnsAgainst } from '../lexicon/talk-moves.ts';
import { isObjection } from '../objection.ts';
import { isOpenForm } from '../open-questions.ts';
import { asksOfWork, pitchOf, wordCount } from '../phases.ts';
import { proposalIn } from '../proposal.ts';
import { isStepProposal } from '../step.ts';
import { has, type Sentence, type Talk, type TalkTurn } from '../talk.ts';

/** What is said against the offer is answered within this many turns. */
const reach = 4;
const substantialAnswer = 9;
const fullStatement = 4;
/** "What makes you say so?" asks back, though its words are common ones; "And why?" may not. */
const fullQuestion = 4;

/** What the rep did with an objection, and what came of it. */
interface Handling {
  readonly clarifying?: Sentence | undefined;
  /** the customer said what is behind it */
  readonly explained: boolean;
  /** an answer that the customer did not reject */
  readonly answer?: Sentence | undefined;
  /** the customer takes it for one */
  readonly accepted?: Sentence | undefined;
}

/** Every objection is looked at; the one handled best counts, since one worry is often voiced twice. */
const overObjections =
  (grade: (handling: Handling) => Finding) =>
  (talk: Talk): Finding => {
    const raised = talk.turns.filter((turn) => isRaised(talk, turn));
    const objections = raised.filter((turn) => !(turn.sentences.some(isUnconvinced) && raised.some((other) => other.turn.index === turn.turn.index - 2)));
    if (objections.length === 0) return found(talk.turns.some((turn) => isUnclear(talk, turn)) ? 'unknown' : 'not_applicable');
    return objections.map(({ turn }) => grade(handlingOf(talk, turn.index))).sort((a, b) => Number(b.grade) - Number(a.grade))[0]!;
  };

/** Clarified, and answered. */
export const objectionHandled = overObjections(({ clarifying, explained, answer }) => {
  const clarified = explained ? clarifying : undefined;
  return found(clarified && answer ? 1 : clarified || answer ? 0.5 : 0, clarified, answer);
});

/** Asked what is behind it, and told. */
export const objectionClarified = overObjections(({ clarifying, explained }) => (clarifying ? found(explained ? 1 : 0.5, clarifying) : found(0)));

/** Answered, and the customer says so. */
export const objectionSettled = overObjections(({ answer, accepted }) => (answer ? found(accepted ? 1 : 0.5, answer, accepted) : found(0)));

function handlingOf({ turns }: Talk, raised: number): Handling {
  const exchange = turns.slice(raised, raised + reach);
  const first = exchange.find(({ turn }) => turn.side === 'rep');
  if (!first) return { explained: false };
  const next = (side: 'rep' | 'customer', after: number) => turns.slice(after).find(({ turn }) => turn.side === side);
  const clarifying = first.sentences.find(isClarifying);
  const reaction = next('customer', first.turn.index);
  const explained = clarifying !== undefined && reaction !== undefined && !reaction.sentences.some(isUnconvinced);
  const second = explained ? next('rep', reaction.turn.index) : first;
  const given = second && !(second === first && proposalIn(first).grade === 1) ? answerIn(second) : undefined;
  const after = second && next('customer', second.turn.index)?.sentences;
  const answer = after?.some(isUnconvinced) ? undefined : given;
  return { clarifying, explained, answer, accepted: answer && after?.find(accepts) };
}

const accepts = ({ plain, asks }: Sentence) => !asks && (convinced.test(plain) || agreement.test(plain)) && !refusal.test(plain);

const isUnconvinced = (sentence: Sentence) => unconvinced.test(sentence.plain) && !convinced.test(sentence.plain);

/** The answer to an objection: enough said, by statement rather than by asking or by naming a date. */
function answerIn({ sentences }: TalkTurn): Sentence | undefined {
  const said = sentences.filter((sentence) => !sentence.asks && !isDated(sentence));
  return wordCount(said) >= substantialAnswer ? said.toSorted((a, b) => b.words.length - a.words.length)[0] : undefined;
}

/**
 * What is said against the offer, or, once it was made, any "no" or "but" that agrees to nothing. What answers a proposed step
 * is judged as the next step, and so are last words, unless the rep comes back to them with a question; answers in discovery are none.
 */
function isRaised(talk: Talk, { turn, sentences }: TalkTurn): boolean {
  if (turn.side !== 'customer' || turn.index === 1) return false;
  const before = talk.turns[turn.index - 2];
  const after = talk.turns[turn.index]?.sentences ?? [];
  const askedBack = after.some(isClarifying);
  const proposed = before?.turn.side === 'rep' && (proposalIn(before).grade !== 0 || before.sentences.some(isDated));
  const isLast = talk.turns.filter(({ turn: { side, index } }) => side === 'rep' && index > turn.index).length <= 1;
  if (turn.index <= pitchOf(talk) && before?.sentences.some(asksOfWork)) return false;
  const objects = sentences.some((sentence) => isObjection(sentence) && (!sentence.asks || isAgainst(sentence)));
  const dated = sentences.some(isDated);
  if (proposed && isAgreed(sentences) && (dated || !objects)) return false;
  if (!askedBack && (proposed ? isLast || !objects : isLast && !before?.sentences.at(-1)?.asks)) return false;
  if (objects) return true;
  if (turn.index < pitchOf(talk) || sentences.flatMap(contentOf).length < 2 || dated) return false;
  if (askedBack) return true;
  return !isAgreed(sentences) && (sentences.some(isAgainst) || leavesUnconvinced(talk, turn.index));
}

/** The rep replied, and the customer takes it for no answer. */
function leavesUnconvinced({ turns }: Talk, raised: number): boolean {
  const [reply, reaction] = turns.slice(raised, raised + 2);
  return reply?.turn.side === 'rep' && proposalIn(reply).grade === 0 && reaction?.sentences.some(isUnconvinced) === true;
}

/** A full statement amid the offer that neither agrees nor asks: it may be an objection in words the rules do not know. */
function isUnclear(talk: Talk, { turn, sentences }: TalkTurn): boolean {
  const before = talk.turns[turn.index - 2];
  if (turn.side !== 'customer' || turn.index < pitchOf(talk) || before?.turn.side !== 'rep' || proposalIn(before).grade !== 0) return false;
  const more = talk.turns.filter(({ turn: { side, index } }) => side === 'rep' && index > turn.index).length > 1;
  return more && !isAgreed(sentences) && !sentences.some(({ asks }) => asks) && sentences.flatMap(contentOf).length >= fullStatement;
}

const isDated = (sentence: Sentence) => dateIn(sentence) === 'date';

const isAgreed = (sentences: readonly Sentence[]) => sentences.some(({ plain }) => agreement.test(plain) || convinced.test(plain));

const isAgainst = ({ plain, words }: Sentence) => turnsAgainst.test(plain) || words.some((word) => isNegation(word.form));

const isClarifying = (sentence: Sentence) =>
  sentence.asks &&
  sentence.side === 'rep' &&
  (contentOf(sentence).length >= 1 || (isOpenForm(sentence) && sentence.words.length >= fullQuestion)) &&
  !isDated(sentence) &&
  !has(sentence, scheduling) &&
  (!isStepProposal(sentence) || isOpenForm(sentence)) &&
  ![contactDetails, offersToTell, whichMoment].some((pattern) => pattern.test(sentence.plain));
