import { agreedStep } from '../agreed-step.ts';
import { answerTo } from '../answer.ts';
import { dateIn } from '../date.ts';
import { type Finding, found } from '../finding.ts';
import * as words from '../lexicon/inbound.ts';
import { recap } from '../lexicon/recap.ts';
import { agreement, refusal } from '../lexicon/talk-moves.ts';
import { isNumber } from '../quantity.ts';
import type { Sentence, Talk } from '../talk.ts';
import { turnsOf } from './sides.ts';

const lastTurns = 2;
/** So many things in a row sum up what each is to do. */
const things = 2;
/** So many numbers in one sentence spell a telephone's. */
const spokenDigits = 3;

/** A contact or a channel that is known or asked for, and that the rep may write to it; each with a yes, or the contact itself. */
export function contactVerified(talk: Talk): Finding {
  const held = talk.sentences.find(({ side, asks, plain }) => side === 'rep' && !asks && words.contactHeld.test(plain));
  if (held) return found('not_applicable', held);
  const settled = turnsOf(talk, 'rep').flatMap(({ turn, sentences }) => {
    const about = sentences.filter(
      ({ asks, plain }) => words.asksForContact.test(plain) || words.namesContact.test(plain) || (asks && words.writes.test(plain)),
    );
    const answer = answerTo(talk, turn.index)?.sentences ?? [];
    const yes = answer.find((sentence) => agreement.test(sentence.plain) || words.namesContact.test(sentence.plain) || spellsNumber(sentence));
    const refused = answer.some(({ plain }) => refusal.test(plain.replace(/ не против /g, ' ')));
    return about.length > 0 && yes && !refused ? [{ about, yes }] : [];
  });
  const written = settled.find(({ about }) => about.some(({ plain }) => words.writes.test(plain)));
  const named = settled.find(({ about }) => about.some(({ plain }) => words.namesContact.test(plain)));
  return written && named ? found(1, ...new Set([named.about[0], named.yes, written.about[0], written.yes])) : found(0);
}

/** An address, or a number in digits or in words. */
const spellsNumber = ({ text, words: said }: Sentence) => /@|\d{3}/.test(text) || said.filter(({ form }) => isNumber(form)).length >= spokenDigits;

/** The step said again in the rep's last turns, and a farewell. */
export function recapAndPoliteEnd(talk: Talk): Finding {
  const last = turnsOf(talk, 'rep')
    .slice(-lastTurns)
    .flatMap(({ sentences }) => sentences);
  const bye = last.find(({ plain }) => words.farewell.test(plain));
  const agreed = agreedStep(talk)?.proof ?? [];
  const again = last.find((sentence) => recap.test(sentence.plain) || sumsUp(sentence) || (!agreed.includes(sentence) && saysWhen(sentence)));
  return bye && again ? found(1, again, bye) : found(0);
}

/** A wish for a day is no step. */
const saysWhen = (sentence: Sentence) => !sentence.asks && dateIn(sentence) === 'date' && !words.wishes.test(sentence.plain);
/** "So I am posting the samples today, and you measure the room by Friday." */
const sumsUp = (sentence: Sentence) =>
  saysWhen(sentence) && words.inClosing.test(sentence.plain) && (sentence.text.match(/,| and | и /g)?.length ?? 0) >= things;
