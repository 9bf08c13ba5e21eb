import { contentOf } from '../content.ts';
import { dateIn } from '../date.ts';
import { type Finding, found } from '../finding.ts';
import { functionWords } from '../lexicon/function-words.ts';
import * as words from '../lexicon/inbound.ts';
import { otherUnits, timeUnits } from '../lexicon/quantity.ts';
import { needsOf } from '../needs.ts';
import { hasNumber, hasQuantity, isNumber } from '../quantity.ts';
import { has, type Sentence, type Talk } from '../talk.ts';
import { answersTo, asking, byCount, sentencesOf } from './sides.ts';

const fullStatement = 3;
const shortUse = 2;

/** Why now, and what was tried: asked and answered, or told. */
export function triggerFound(talk: Talk): Finding {
  const told = sentencesOf(talk, 'customer').filter(({ asks }) => !asks);
  const now = answersTo(talk, words.asksWhyNow)[0] ?? told.find(({ plain }) => words.saysWhyNow.test(plain));
  const tried = answersTo(talk, words.asksWhatTried)[0] ?? told.find(({ plain }) => words.saysTried.test(plain));
  return byCount(now, tried);
}

export function needAndVolume(talk: Talk): Finding {
  const told = sentencesOf(talk, 'customer').filter(({ asks }) => !asks);
  const use =
    answersTo(talk, words.asksUse).find((sentence) => contentOf(sentence).length >= shortUse) ??
    told.find(
      (sentence) =>
        words.wants.test(sentence.plain) &&
        words.purpose.test(sentence.plain.replace(/ look(?:ing)? for /, ' ')) &&
        contentOf(sentence).length >= fullStatement,
    ) ??
    needsOf(talk)[0]?.sentence;
  const volume = answersTo(talk, words.asksVolume).find(hasNumber) ?? told.find(isVolume);
  return byCount(use, volume);
}

/** How much of something: no sum, no span of time, and no date. */
const isVolume = (sentence: Sentence) =>
  ((hasQuantity(sentence) && has(sentence, otherUnits)) || countsThings(sentence)) && !words.money.test(sentence.text) && dateIn(sentence) === undefined;

/** "Forty large boxes": a number, and soon after it, without a pause, what is counted. */
const countsThings = ({ words: said, text }: Sentence) =>
  said.some(({ form, end }, i) => {
    const next = said[i + 1];
    return (
      isNumber(form) &&
      !/^(?:one|один|одна|одно|одну|several|несколько)$/.test(form) &&
      next !== undefined &&
      /^\s+$/.test(text.slice(end, next.start)) &&
      next.form.length > 2 &&
      !functionWords.has(next.stem) &&
      !timeUnits.has(next.stem)
    );
  });

/** An amount of money the customer names of what they would spend; or that it was talked about. Where the rep says it is not asked, none is. */
export function budgetKnown(talk: Talk): Finding {
  const isAmount = ({ text, plain }: Sentence) => words.money.test(text) || words.bigNumber.test(plain);
  const answers = answersTo(talk, words.asksForBudget);
  const told = sentencesOf(talk, 'customer').filter(({ plain }) => words.asksForBudget.test(plain));
  const figure = answers.find((sentence) => isAmount(sentence) || (hasNumber(sentence) && dateIn(sentence) === undefined)) ?? told.find(isAmount);
  if (figure) return found(1, figure);
  const rule = sentencesOf(talk, 'rep').find(({ asks, plain }) => !asks && words.budgetLater.test(plain));
  if (rule) return found('not_applicable', rule);
  const asked = asking(talk, words.asksForBudget)[0]?.sentences.find(({ plain }) => words.asksForBudget.test(plain));
  const talked = answers[0] ?? told[0] ?? asked;
  return talked ? found(0.5, talked) : found(0);
}

const saysByWhen = (sentence: Sentence) =>
  !sentence.asks &&
  ((words.wants.test(sentence.plain) && words.saysTime.test(sentence.plain)) ||
    (words.mustBe.test(sentence.plain) && (words.saysTime.test(sentence.plain) || dateIn(sentence) === 'date')));

export function timeFrame(talk: Talk): Finding {
  const isTime = (sentence: Sentence) => words.saysTime.test(sentence.plain) || dateIn(sentence) !== undefined || hasQuantity(sentence);
  const answers = answersTo(talk, words.asksForTime).filter(({ plain }) => !words.noHurry.test(plain));
  const given = answers.find(isTime) ?? sentencesOf(talk, 'customer').find(saysByWhen);
  if (given) return found(1, given);
  return found(answers.some((sentence) => contentOf(sentence).length >= fullStatement) ? 'unknown' : 0);
}
