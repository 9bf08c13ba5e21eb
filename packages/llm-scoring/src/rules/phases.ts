import { isNegation } from '../text/negation.ts';
import { dateIn } from './date.ts';
import { asserts } from './lexicon/consequence.ts';
import { worries } from './lexicon/objection.ts';
import { repsSide } from './lexicon/offer.ts';
import { greetsByTime, opensCall } from './lexicon/opening.ts';
import { contactDetails, decision, prompts, smallTalk, weDo, whichMoment } from './lexicon/questions.ts';
import { recap, retells } from './lexicon/recap.ts';
import { isObjection } from './objection.ts';
import { isOffer } from './offers.ts';
import { isOpenQuestion } from './open-questions.ts';
import { isStepProposal } from './step.ts';
import type { Sentence, Talk, TalkTurn } from './talk.ts';

/** The opening takes this many turns, and may say what the company offers. */
const openingTurns = 3;
const substantialStatement = 8;
/** Amid an offer that began before the transcript, so many words go on with it. */
const furtherStatement = 4;

/** How many turns the opening takes: none where nobody greets or says who they are, for the transcript begins amid the call. */
export const openingOf = ({ turns }: Talk): number =>
  turns.slice(0, openingTurns).some(({ sentences }) => sentences.some(({ plain }) => opensCall.test(plain) || greetsByTime.test(plain))) ? openingTurns : 0;

const pitchByTalk = new WeakMap<Talk, number>();

/**
 * The turn with which the rep's offer begins, or infinity: the first substantial statement of the rep that answers no
 * question of the customer and after which the rep does not go on asking, unless about an objection. A rep who asks at all
 * asks before offering; what is said earlier is small talk.
 */
export function pitchOf(talk: Talk): number {
  const known = pitchByTalk.get(talk);
  if (known !== undefined) return known;
  const pitch = findPitch(talk);
  pitchByTalk.set(talk, pitch);
  return pitch;
}

function findPitch(talk: Talk): number {
  const opening = openingOf(talk);
  const amid = opening === 0 ? firstAmid(talk) : undefined;
  if (amid?.offers) return amid.at + 1;
  const asked = talk.turns.findIndex(({ sentences }, i) => i >= opening - 1 && sentences.some(asksOfWork));
  const from = asked === -1 ? (amid ? amid.at + 1 : opening) : asked + 1;
  return talk.turns.find((turn, i) => i >= from && isPitch(talk, turn, i))?.turn.index ?? Number.POSITIVE_INFINITY;
}

/** What a transcript that begins amid the call begins with: an offer gone on with, or the customer's own work told again, which they say yes to. */
function firstAmid(talk: Talk): { at: number; offers: boolean } | undefined {
  const at = talk.turns.findIndex(({ turn }) => turn.side === 'rep');
  if (at === -1) return undefined;
  if (isConfirmed(talk, at)) return { at, offers: false };
  return isPitch(talk, talk.turns[at]!, at, furtherStatement) ? { at, offers: true } : undefined;
}

/** What the customer says yes to may be their own work told again; what is said of the rep's side is not. */
const isConfirmed = ({ turns }: Talk, i: number) =>
  /^ (?:yes|yeah|yep|yup|exactly|right|correct|да|ага|угу|точно|верно|именно) /.test(turns[i + 1]?.sentences[0]?.plain ?? '') &&
  !turns[i + 1]!.sentences.some(goesAgainst) &&
  !turns[i]!.sentences.some(({ plain }) => repsSide.test(plain));

function isPitch(talk: Talk, { turn, sentences }: TalkTurn, i: number, enough = substantialStatement): boolean {
  if (turn.side !== 'rep') return false;
  const { turns } = talk;
  const ofCustomer = openingOf(talk) === 0 ? [recap, retells, asserts, prompts] : [recap];
  const summed = sentences.some(({ plain }) => recap.test(plain));
  const said = sentences.filter(
    (sentence) =>
      !asksOfWork(sentence) &&
      !ofCustomer.some((pattern) => pattern.test(sentence.plain)) &&
      !sentence.asks &&
      !(isStepProposal(sentence) && dateIn(sentence) === 'date'),
  );
  if (said.some(isOffer)) return true;
  if (summed || wordCount(said) < enough || wordCount(said) < wordCount(sentences) / 2) return false;
  const before = turns[i - 1];
  if (before?.turn.side === 'customer' && before.sentences.at(-1)?.asks) return false;
  const next = turns.slice(i + 1).findIndex((other) => other.turn.side === 'rep');
  if (next === -1) return true;
  const between = turns.slice(i + 1, i + 1 + next);
  return between.some(({ sentences }) => sentences.some(goesAgainst)) || !turns[i + 1 + next]!.sentences.some(asksOfWork);
}

/** A closing comes this late even in a talk that has no offer, or hardly more than one. */
const lastTurns = 6;

/** The first turn in which a step proposed is a closing: after the offer has begun. */
export const closingFrom = (talk: Talk): number => Math.min(pitchOf(talk) + 1, Math.max(1, talk.turns.length - lastTurns + 1));

const goesAgainst = (sentence: Sentence) => isObjection(sentence) || worries.test(sentence.plain) || sentence.words.some(({ form }) => isNegation(form));

/** A question of substance, open or closed: no courtesy, no contact details, no moment to meet, no "will you buy". */
export const asksOfWork = (sentence: Sentence): boolean =>
  sentence.side === 'rep' &&
  (sentence.asks || isOpenQuestion(sentence)) &&
  sentence.words.length > 2 &&
  !isStepProposal(sentence) &&
  ![smallTalk, contactDetails, whichMoment, decision].some((pattern) => pattern.test(sentence.plain)) &&
  (isOpenQuestion(sentence) || !weDo.test(sentence.plain));

export const wordCount = (sentences: readonly Sentence[]): number => sentences.reduce((total, { words }) => total + words.length, 0);
