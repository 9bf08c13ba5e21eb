import { isNegation } from '../text/negation.ts';
import { contentOf } from './content.ts';
import { dateIn } from './date.ts';
import { convinced, listening, unconvinced } from './lexicon/answers.ts';
import { argues, asksBack, asksForDoubt, counters, givesIn, noDoubt, ofToday, praise, worries } from './lexicon/objection.ts';
import { contactDetails, decision, offersToTell, prompts, scheduling, weDo, whichMoment } from './lexicon/questions.ts';
import { agreement, badExperience, finalRefusal, objection, turnsAgainst } from './lexicon/talk-moves.ts';
import { isObjection } from './objection.ts';
import { isOpenForm } from './open-questions.ts';
import { asksOfWork, openingOf, pitchOf, wordCount } from './phases.ts';
import { proposalIn } from './proposal.ts';
import { isStepProposal } from './step.ts';
import { has, type Sentence, type Talk, type TalkTurn } from './talk.ts';

/** "What makes you say so?" asks back, though its words are common ones; "And why?" may not. */
const fullQuestion = 4;
/** So many content words may be an objection in words the rules do not know. */
const fullStatement = 3;
/** And so many in a piece of a call that begins with the offer. */
const shortStatement = 2;
/** A date in so many words is an aside. */
const longSentence = 9;
/** A goodbye has fewer words. */
const fullReply = 9;

/** The first turn that offers something, or asks for a yes to it: what is said against the rep before it is no objection. */
function soldFrom(talk: Talk): number {
  const opening = openingOf(talk);
  const close = talk.turns.find(
    (turn, i) =>
      turn.turn.side === 'rep' &&
      i >= opening &&
      (turn.sentences.some(({ asks, plain }) => decision.test(plain) || (asks && weDo.test(plain) && !prompts.test(plain))) ||
        (opening === 0 && proposalIn(turn).grade !== 0)),
  );
  return Math.min(pitchOf(talk), close?.turn.index ?? Number.POSITIVE_INFINITY);
}

/** The customer's turns that are said against the offer; one that only says that an answer was none belongs to the one before. */
export function objectionsIn(talk: Talk): TalkTurn[] {
  const sold = soldFrom(talk);
  const raised = talk.turns.filter((turn) => isRaised(talk, turn, sold));
  return raised.filter(({ turn, sentences }) => !(sentences.some(isUnconvinced) && raised.some((other) => other.turn.index === turn.index - 2)));
}

/** Whether something amid the offer may be an objection in words the rules do not know: a full statement that neither agrees nor asks. */
export function mayObject(talk: Talk): boolean {
  const sold = soldFrom(talk);
  return talk.turns.some(({ turn, sentences }) => {
    const before = talk.turns[turn.index - 2];
    if (turn.side !== 'customer' || turn.index < sold || before?.turn.side !== 'rep') return false;
    if (before.sentences.some(asksOfWork) || proposalIn(before).grade !== 0 || isLastWord(talk, turn.index)) return false;
    const said = sentences.filter(({ asks, plain }) => !asks && !listening.test(plain));
    return !isAgreed(sentences) && said.flatMap(contentOf).length >= (openingOf(talk) === 0 ? shortStatement : fullStatement);
  });
}

/**
 * What is said against the offer, or, once it was made, any "no" or "but" that agrees to nothing; what answers the rep's asking
 * for a doubt; and what the rep gives in to. What answers a proposed step is judged as the next step, and so are last words,
 * unless the rep comes back to them with a question; answers in discovery are none.
 */
function isRaised(talk: Talk, { turn, sentences }: TalkTurn, sold: number): boolean {
  if (turn.side !== 'customer' || turn.index === 1) return false;
  const before = talk.turns[turn.index - 2];
  const reply = talk.turns[turn.index];
  const after = reply?.turn.side === 'rep' ? reply.sentences : [];
  const content = sentences.flatMap(contentOf).length;
  const doubtAsked = (turn.index > sold || openingOf(talk) === 0) && before?.sentences.some(({ plain }) => asksForDoubt.test(plain) && !ofToday.test(plain));
  if (doubtAsked) return content >= 2 && !sentences.some(({ plain }) => noDoubt.test(plain));
  const askedBack = after.some(isClarifying);
  const proposed = before?.turn.side === 'rep' && (proposalIn(before).grade !== 0 || before.sentences.some(isDatedStep));
  const isLast = isLastWord(talk, turn.index);
  if (turn.index <= sold && before?.sentences.some(asksOfWork)) return false;
  const objects = sentences.some((sentence) => isObjection(sentence) && (isAgainst(sentence) || !(sentence.asks || isPraise(sentence))));
  const dated = sentences.some(isDated);
  if (proposed && isAgreed(sentences) && (dated || !objects)) return false;
  if (
    turn.index > sold &&
    content >= 2 &&
    (openingOf(talk) === 0 || sentences.some(isAgainst)) &&
    !dated &&
    !isAgreed(sentences) &&
    after.some(({ plain }) => givesIn.test(plain) || counters.test(plain))
  )
    return true;
  if (!askedBack && (proposed ? isLast || !objects : isLast && !before?.sentences.at(-1)?.asks)) return false;
  if (objects) return true;
  if (askedBack && turn.index > sold && sentences.some((sentence) => finalRefusal.test(sentence.plain) || isUnconvinced(sentence))) return true;
  if (turn.index < sold || content < 2 || dated) return false;
  if (askedBack) return !isAgreed(sentences) || sentences.some(isAgainst);
  if (!isAgreed(sentences) && sentences.some(({ plain }) => worries.test(plain))) return true;
  return !isAgreed(sentences) && (sentences.some(isAgainst) || leavesUnconvinced(talk, turn.index));
}

/** After it the rep only says goodbye: no more than a few words, that neither ask nor give in. */
function isLastWord({ turns }: Talk, said: number): boolean {
  const [reply, ...more] = turns.filter(({ turn: { side, index } }) => side === 'rep' && index > said);
  if (!reply || more.length > 0) return !reply;
  return wordCount(reply.sentences) < fullReply && !reply.sentences.some(({ asks, plain }) => asks || givesIn.test(plain));
}

/** The rep replied, and the customer takes it for no answer. */
function leavesUnconvinced({ turns }: Talk, raised: number): boolean {
  const [reply, reaction] = turns.slice(raised, raised + 2);
  return reply?.turn.side === 'rep' && proposalIn(reply).grade === 0 && reaction?.sentences.some(isUnconvinced) === true;
}

export const isUnconvinced = (sentence: Sentence) => unconvinced.test(sentence.plain) && !convinced.test(sentence.plain);

const isDated = (sentence: Sentence) => dateIn(sentence) === 'date';
/** A day or an hour may be part of an offer or of an answer: "the drivers leave at seven", "we do it on a Sunday, while you are closed". */
export const isDatedStep = (sentence: Sentence) => isDated(sentence) && (isStepProposal(sentence) || sentence.words.length < longSentence);

/** "I like the price" only names what others object to. */
const isPraise = ({ plain }: Sentence) => praise.test(plain) && !objection.test(plain.replace(named, ' '));
const named = / (?:price|prices|pricing|budget|цена|цену|цены|бюджет|прайс|расценки) /g;

/** «Да у нас уже есть» and «да далеко вы» agree to nothing: with no pause after it, «да» only strengthens what follows. */
const strengthens = /^да\s+\p{L}+[^,.!?]*\s\p{L}/iu;
/** "Does not work" and «не годится» are no yes. */
const denied = / (?:not|dont|doesnt|didnt|isnt|wont|cant|couldnt|never|не) \S+(?= )/g;
const isAgreed = (sentences: readonly Sentence[]) =>
  sentences.some(({ text, plain }) => {
    const said = (strengthens.test(text) ? plain.replace(/^ да /, ' ') : plain).replace(denied, ' ');
    return agreement.test(said) || convinced.test(said);
  });

const isAgainst = ({ plain, words }: Sentence) => turnsAgainst.test(plain) || badExperience.test(plain) || words.some((word) => isNegation(word.form));

export const isClarifying = (sentence: Sentence) =>
  sentence.asks &&
  sentence.side === 'rep' &&
  (asksBack.test(sentence.plain) || contentOf(sentence).length >= 1 || (isOpenForm(sentence) && sentence.words.length >= fullQuestion)) &&
  !isDated(sentence) &&
  !has(sentence, scheduling) &&
  (!isStepProposal(sentence) || isOpenForm(sentence)) &&
  ![contactDetails, offersToTell, whichMoment, decision, weDo, argues].some((pattern) => pattern.test(sentence.plain));
