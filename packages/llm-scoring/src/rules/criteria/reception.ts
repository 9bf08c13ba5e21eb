import { contentOf } from '../content.ts';
import { type Finding, found } from '../finding.ts';
import * as words from '../lexicon/inbound.ts';
import { concludes, ours, recap, takesUp } from '../lexicon/recap.ts';
import { pitchOf } from '../phases.ts';
import type { Sentence, Talk } from '../talk.ts';
import { sharedWords } from '../ties.ts';
import { namesCompany } from './opening.ts';
import { byCount, toldBefore, turnsOf } from './sides.ts';

const openingTurns = 3;
/** So many words in common say the request again, and of a long request so many. */
const restated = 2;
const restatedOfLong = 3;
const longRequest = 8;
/** «Вам нужно» restates nothing yet. */
const need = /^(?:нуж|хоте|треб|интер)/;

const openingSentences = (talk: Talk): Sentence[] =>
  turnsOf(talk, 'rep')
    .slice(0, openingTurns)
    .flatMap(({ sentences }) => sentences);

export function greetsAndThanks(talk: Talk): Finding {
  const opening = openingSentences(talk);
  const find = (test: (sentence: Sentence) => boolean) => opening.find(test);
  return byCount(
    find(({ plain }) => words.greets.test(plain)),
    find(namesCompany),
    find(({ plain }) => words.thanksForRequest.test(plain)),
  );
}

export function agendaStated(talk: Talk): Finding {
  const said = openingSentences(talk).find(({ plain }) => words.agenda.test(plain));
  return said ? found(1, said) : found(0);
}

/**
 * Who was interrupted cannot be told from words; whether the request came back can.
 * Of a long request a word or two is a part; and what takes it up in words of its own says it vaguely.
 */
export function requestRestated(talk: Talk): Finding {
  const taken = turnsOf(talk, 'rep').flatMap(({ turn, sentences }) => {
    const told = toldBefore(talk, turn.index);
    const concluding = sentences.find(({ plain }) => recap.test(plain) || takesUp.test(plain) || concludes.test(plain));
    const isOffer = turn.index >= pitchOf(talk) && (sharedOf(sentences, told).length < restatedOfLong || sentences.some(({ plain }) => ours.test(plain)));
    if (told.length === 0 || isOffer) return [];
    const said = concluding ?? sentences.find((sentence) => !sentence.asks && !ours.test(sentence.plain) && sharedOf([sentence], told).length >= restated);
    return said ? [{ said, shared: sharedOf(sentences, told), ownWords: concluding !== undefined && contentOf(concluding).length >= restated }] : [];
  });
  const best = taken.toSorted((a, b) => b.shared.length - a.shared.length)[0];
  if (!best) return found(0);
  const shared = best.shared.length;
  if (shared === 0) return best.ownWords ? found(0.5, best.said) : found(0);
  const request = Math.max(
    ...turnsOf(talk, 'customer').map(({ turn, sentences }) => (turn.index < best.said.turn.index ? sentences.flatMap(contentOf).length : 0)),
  );
  return found(shared >= (request >= longRequest ? restatedOfLong : restated) ? 1 : 0.5, best.said);
}

const sharedOf = (said: readonly Sentence[], told: readonly Sentence[]) => sharedWords(said, told).filter((word) => !need.test(word));
