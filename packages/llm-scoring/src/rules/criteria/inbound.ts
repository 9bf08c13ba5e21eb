import { agreedStep } from '../agreed-step.ts';
import { answerTo, tells } from '../answer.ts';
import { contentOf } from '../content.ts';
import { dateIn } from '../date.ts';
import { type Finding, found } from '../finding.ts';
import * as words from '../lexicon/inbound.ts';
import { recap, takesUp } from '../lexicon/payoff.ts';
import { agreement, refusal } from '../lexicon/talk-moves.ts';
import { needsOf } from '../needs.ts';
import { pitchOf } from '../phases.ts';
import { hasQuantity } from '../quantity.ts';
import type { Sentence, Talk, TalkTurn } from '../talk.ts';
import { sharedWords } from '../ties.ts';
import { namesCompany } from './opening.ts';
import { featuresTied } from './presentation.ts';

const openingTurns = 3;
const lastTurns = 2;
const fullStatement = 3;
/** So many words in common say the request again. */
const restated = 2;

const turnsOf = ({ turns }: Talk, side: 'rep' | 'customer'): TalkTurn[] => turns.filter(({ turn }) => turn.side === side);
const sentencesOf = (talk: Talk, side: 'rep' | 'customer'): Sentence[] => turnsOf(talk, side).flatMap(({ sentences }) => sentences);
const openingOf = (talk: Talk): Sentence[] =>
  turnsOf(talk, 'rep')
    .slice(0, openingTurns)
    .flatMap(({ sentences }) => sentences);

/** What the customer said in answer to such a question of the rep. */
const answersTo = (talk: Talk, question: RegExp): Sentence[] =>
  turnsOf(talk, 'rep')
    .filter(({ sentences }) => sentences.some(({ asks, plain }) => asks && question.test(plain)))
    .map(({ turn }) => answerTo(talk, turn.index))
    .filter(tells)
    .flatMap(({ sentences }) => sentences.filter(({ asks }) => !asks));

const byCount = (...proof: (Sentence | undefined)[]): Finding => {
  const given = proof.filter((sentence) => sentence !== undefined);
  return found(given.length === proof.length ? 1 : given.length > 0 ? 0.5 : 0, ...new Set(given));
};

export function greetsAndThanks(talk: Talk): Finding {
  const opening = openingOf(talk);
  const find = (test: (sentence: Sentence) => boolean) => opening.find(test);
  return byCount(
    find(({ plain }) => words.greets.test(plain)),
    find(namesCompany),
    find(({ plain }) => words.thanksForRequest.test(plain)),
  );
}

export function agendaStated(talk: Talk): Finding {
  const said = openingOf(talk).find(({ plain }) => words.agenda.test(plain));
  return said ? found(1, said) : found(0);
}

/** Who was interrupted cannot be told from words; whether the request came back can. */
export function requestRestated(talk: Talk): Finding {
  const taken = turnsOf(talk, 'rep').flatMap(({ turn, sentences }) => {
    const told = talk.sentences.filter((sentence) => sentence.side === 'customer' && sentence.turn.index < turn.index);
    if (turn.index >= pitchOf(talk)) return [];
    const said =
      sentences.find(({ plain }) => recap.test(plain) || takesUp.test(plain)) ??
      sentences.find((sentence) => !sentence.asks && sharedWords([sentence], told).length >= restated);
    return said ? [{ said, shared: sharedWords(sentences, told).length }] : [];
  });
  const best = taken.toSorted((a, b) => b.shared - a.shared)[0];
  if (!best || best.shared === 0) return found(0);
  return found(best.shared >= restated ? 1 : 0.5, best.said);
}

/** Why now, and what was tried: asked and answered, or told. */
export function triggerFound(talk: Talk): Finding {
  const told = sentencesOf(talk, 'customer').filter(({ asks }) => !asks);
  const now = answersTo(talk, words.asksWhyNow)[0] ?? told.find(({ plain }) => words.saysWhyNow.test(plain));
  const tried = answersTo(talk, words.asksWhatTried)[0] ?? told.find(({ plain }) => words.saysTried.test(plain));
  return byCount(now, tried);
}

export function needAndVolume(talk: Talk): Finding {
  const told = sentencesOf(talk, 'customer').filter(({ asks }) => !asks);
  const use = told.find((sentence) => words.wants.test(sentence.plain) && contentOf(sentence).length >= fullStatement) ?? needsOf(talk)[0]?.sentence;
  const volume = told.find(
    (sentence) => (hasQuantity(sentence) || words.volumeUnits.test(sentence.plain)) && !words.money.test(sentence.text) && dateIn(sentence) === undefined,
  );
  return byCount(use, volume);
}

/** An amount of money the customer names of what they would spend; or that it was talked about. */
export function budgetKnown(talk: Talk): Finding {
  const isAmount = ({ text, plain }: Sentence) => words.money.test(text) || words.bigNumber.test(plain);
  const answers = answersTo(talk, words.asksForBudget);
  const told = sentencesOf(talk, 'customer').filter(({ plain }) => words.asksForBudget.test(plain));
  const figure = [...answers, ...told].find(isAmount);
  if (figure) return found(1, figure);
  const talked = answers[0] ?? told[0];
  return talked ? found(0.5, talked) : found(0);
}

export function timeFrame(talk: Talk): Finding {
  const isTime = (sentence: Sentence) => words.saysTime.test(sentence.plain) || dateIn(sentence) !== undefined || hasQuantity(sentence);
  const answers = answersTo(talk, words.asksForTime);
  const given =
    answers.find(isTime) ?? sentencesOf(talk, 'customer').find((sentence) => words.wants.test(sentence.plain) && words.saysTime.test(sentence.plain));
  if (given) return found(1, given);
  return found(answers.some((sentence) => contentOf(sentence).length >= fullStatement) ? 'unknown' : 0);
}

/** The same as an offer tied to a need; where none is made, nothing is answered with a benefit. */
export function benefitForCase(talk: Talk): Finding {
  const finding = featuresTied(talk);
  return finding.grade === 'not_applicable' ? found(0) : finding;
}

/** A price of the rep, with what it includes or brings in the same turn. */
export function priceWithContext(talk: Talk): Finding {
  const priced = turnsOf(talk, 'rep').flatMap(({ sentences }) => {
    const price = sentences.find((sentence) => !sentence.asks && words.money.test(sentence.text));
    return price ? [{ price, context: sentences.find(({ plain }) => words.priceContext.test(plain)) }] : [];
  });
  if (priced.length === 0 && !talk.sentences.some(({ plain }) => words.priceTalk.test(plain))) return found('not_applicable');
  const explained = priced.find(({ context }) => context);
  return explained ? found(1, explained.price, explained.context) : found(0, priced[0]?.price);
}

/** A contact or a channel asked about, and a yes or the contact itself. */
export function contactVerified(talk: Talk): Finding {
  for (const { turn, sentences } of turnsOf(talk, 'rep')) {
    const asked = sentences.find(({ asks, plain }) => asks && words.asksForContact.test(plain));
    const answer = asked && answerTo(talk, turn.index)?.sentences;
    if (!answer || answer.some(({ plain }) => refusal.test(plain))) continue;
    const given = answer.find(({ plain, text }) => agreement.test(plain) || /@|\d{3}/.test(text));
    if (given) return found(1, asked, given);
  }
  return found(0);
}

/** The step said again in the rep's last turns, and a farewell. */
export function recapAndPoliteEnd(talk: Talk): Finding {
  const last = turnsOf(talk, 'rep')
    .slice(-lastTurns)
    .flatMap(({ sentences }) => sentences);
  const bye = last.find(({ plain }) => words.farewell.test(plain));
  const agreed = agreedStep(talk)?.proof ?? [];
  const again = last.find((sentence) => recap.test(sentence.plain) || (!sentence.asks && !agreed.includes(sentence) && dateIn(sentence) === 'date'));
  return bye && again ? found(1, again, bye) : found(0);
}
