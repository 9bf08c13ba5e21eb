import { isNegation } from '../../text/negation.ts';
import { contentOf } from '../content.ts';
import { dateIn } from '../date.ts';
import { type Finding, found } from '../finding.ts';
import { convinced, unconvinced } from '../lexicon/answers.ts';
import { contactDetails, offersToTell, scheduling, whichMoment } from '../lexicon/questions.ts';
import { agreement, turnsAgainst } from '../lexicon/talk-moves.ts';
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

/** Every objection is looked at; the one handled best counts, since one worry is often voiced twice. */
export function objectionHandling(talk: Talk): Finding {
  const raised = talk.turns.filter((turn) => isRaised(talk, turn));
  const objections = raised.filter((turn) => !(turn.sentences.some(isUnconvinced) && raised.some((other) => other.turn.index === turn.turn.index - 2)));
  if (objections.length === 0) return found(talk.turns.some((turn) => isUnclear(talk, turn)) ? 'unknown' : 'not_applicable');
  return objections.map(({ turn }) => handling(talk, turn.index)).sort((a, b) => Number(b.grade) - Number(a.grade))[0]!;
}

function handling({ turns }: Talk, raised: number): Finding {
  const exchange = turns.slice(raised, raised + reach);
  const first = exchange.find(({ turn }) => turn.side === 'rep');
  if (!first) return found(0);
  const clarifying = first.sentences.find(isClarifying);
  const reaction = turns.slice(first.turn.index).find(({ turn }) => turn.side === 'customer');
  const explained = clarifying && reaction && !reaction.sentences.some(isUnconvinced) ? reaction : undefined;
  if (clarifying && explained) {
    const second = turns.slice(explained.turn.index).find(({ turn }) => turn.side === 'rep');
    const after = turns.slice(second?.turn.index ?? turns.length).find(({ turn }) => turn.side === 'customer');
    const answer = second && answerIn(second);
    if (answer && !after?.sentences.some(isUnconvinced)) return found(1, clarifying, answer);
    return found(0.5, clarifying);
  }
  const answer = proposalIn(first).grade === 1 ? undefined : answerIn(first);
  return answer && !reaction?.sentences.some(isUnconvinced) ? found(0.5, answer) : found(0);
}

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
