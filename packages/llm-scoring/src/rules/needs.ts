import { isNegation } from '../text/negation.ts';
import { ability, asksForTrouble, contentment, difficulty, hints, ownTeam } from './lexicon/difficulty.ts';
import { functionWords } from './lexicon/function-words.ts';
import { costVerbs } from './lexicon/quantity.ts';
import { objection } from './lexicon/talk-moves.ts';
import { isOpenQuestion } from './open-questions.ts';
import { hasQuantity } from './quantity.ts';
import { has, type Sentence, type Talk, type Token } from './talk.ts';

/** What the customer said is difficult, and how well it was said. */
export interface Need {
  readonly sentence: Sentence;
  /** it says what is difficult, in words that are not the rep's */
  readonly concrete: boolean;
}

const concreteContent = 3;
const substantialAnswer = 7;
const unreadContent = 5;

export const contentOf = (sentence: Sentence): Token[] => sentence.words.filter((word) => word.form.length > 2 && !functionWords.has(word.stem));

/** A difficulty said as one: "no problem" and «проблем нет» say there is none; "we can not see" says there is. */
export function saysDifficulty(sentence: Sentence): boolean {
  const { words, plain } = sentence;
  const named = words.some((word, i) => difficulty.has(word.stem) && !ability.has(word.stem) && !isNegated(sentence, i, 4));
  const unable = ownTeam.test(plain) && words.some((word, i) => ability.has(word.stem) && isNegated(sentence, i, 2));
  return named || unable;
}

/** In an answer, a thing that is not so, or is so too often, is a difficulty more often than not. */
const hintsAtDifficulty = (sentence: Sentence) =>
  contentOf(sentence).length >= concreteContent && (hints.test(sentence.plain) || sentence.words.some((word, i) => i > 0 && isNegation(word.form)));

/** A negation up to `reach` words before, or «нет» right after, with no pause between: "no, we manage" negates nothing. */
function isNegated({ words, text }: Sentence, i: number, reach: number): boolean {
  const pauses = (before: number) => /[,;:—–]/.test(text.slice(words[before]!.end, words[before + 1]!.start));
  for (let k = i - 1; k >= 0 && i - k <= reach && !pauses(k); k -= 1) if (isNegation(words[k]!.form)) return true;
  return words[i + 1] !== undefined && !pauses(i) && /^(?:нет|нету)$/.test(words[i + 1]!.form);
}

/**
 * The needs of a talk: the customer's sentences that name a difficulty; substantial answers to an open question about
 * difficulties that do not deny one; and answers to any open question that hint at one. An objection to the offer is no need.
 */
export function needsOf({ turns }: Talk): Need[] {
  return turns.flatMap(({ turn, sentences }, i) => {
    if (turn.side !== 'customer') return [];
    const asked = (turns[i - 1]?.sentences ?? []).filter((sentence) => sentence.side === 'rep');
    const trouble = asked.some((sentence) => isOpenQuestion(sentence) && (has(sentence, difficulty) || asksForTrouble.test(sentence.plain)));
    const open = asked.some(isOpenQuestion);
    const answers = (sentence: Sentence) =>
      !has(sentence, contentment) && !denies(sentence) && ((trouble && sentence.words.length >= substantialAnswer) || (open && hintsAtDifficulty(sentence)));
    return sentences
      .filter((sentence) => !sentence.asks && !isObjection(sentence) && (saysDifficulty(sentence) || answers(sentence)))
      .map((sentence) => ({ sentence, concrete: isConcrete(sentence, asked) }));
  });
}

/**
 * A long answer to an open question in which the rules recognise no difficulty, and no contentment either: it may hold
 * one they do not know.
 */
export function hasUnreadAnswer({ turns }: Talk): boolean {
  return turns.some(
    ({ turn, sentences }, i) =>
      turn.side === 'customer' &&
      turns[i - 1]?.sentences.some((sentence) => sentence.side === 'rep' && isOpenQuestion(sentence)) &&
      sentences.some((sentence) => contentOf(sentence).length >= unreadContent && !has(sentence, contentment) && !isObjection(sentence)),
  );
}

/** Against the offer, unless it counts what the customer's own work costs: "it costs us 20 hours". */
export function isObjection(sentence: Sentence): boolean {
  const ownCost = has(sentence, costVerbs) && hasQuantity(sentence);
  return sentence.side === 'customer' && objection.test(sentence.plain) && !ownCost;
}

const denies = (sentence: Sentence) => /^ (?:no|nope|none|nothing|нет|никаких|никакие|ничего|никак) /.test(sentence.plain);

function isConcrete(sentence: Sentence, asked: readonly Sentence[]): boolean {
  const given = new Set(asked.flatMap((question) => question.words.map((word) => word.stem)));
  const own = contentOf(sentence).filter((word) => !given.has(word.stem));
  return own.length >= concreteContent || (own.length > 0 && hasQuantity(sentence));
}
