import { isNegation } from '../text/negation.ts';
import { contentOf } from './content.ts';
import { asksCost } from './cost.ts';
import { evasion, understatement } from './lexicon/answers.ts';
import { ability, asksForTrouble, contentment, difficulty, hints, ownTeam } from './lexicon/difficulty.ts';
import { asksForCost } from './lexicon/quantity.ts';
import { isObjection } from './objection.ts';
import { isOpenQuestion } from './open-questions.ts';
import { asksOfWork, pitchOf, wordCount } from './phases.ts';
import { hasQuantity } from './quantity.ts';
import { has, type Sentence, type Talk, type TalkTurn } from './talk.ts';

/** What the customer said is difficult, and how well it was said. */
export interface Need {
  readonly sentence: Sentence;
  /** it says what is difficult, in words that are not the rep's */
  readonly concrete: boolean;
}

const concreteContent = 5;
const hintContent = 3;
/** A turn of so many words only shows that somebody listens. */
const backChannel = 2;
/** «Проблем особых нет» */
const negatedAfter = 2;
/** With so many content words a turn says what is difficult, even where it starts with an understatement. */
const fullAnswer = 6;

/** A difficulty said as one: "no problem" and «проблем нет» say there is none; "we can not see" says there is. */
export function saysDifficulty(sentence: Sentence): boolean {
  const { words, plain } = sentence;
  const named = words.some((word, i) => difficulty.has(word.stem) && !ability.has(word.stem) && !isNegated(sentence, i, 4));
  const unable = ownTeam.test(plain) && words.some((word, i) => ability.has(word.stem) && isNegated(sentence, i, 2));
  return named || unable;
}

/** In an answer, a thing that is not so, or is so too often, is a difficulty more often than not. */
const hintsAtDifficulty = (sentence: Sentence) =>
  contentOf(sentence).length >= hintContent && (hints.test(sentence.plain) || sentence.words.some((word, i) => i > 0 && isNegation(word.form)));

/** A negation up to `reach` words before, or «нет» soon after, with no pause between: "no, we manage" negates nothing. */
function isNegated({ words, text }: Sentence, i: number, reach: number): boolean {
  const pauses = (before: number) => /[,;:—–]/.test(text.slice(words[before]!.end, words[before + 1]!.start));
  for (let k = i - 1; k >= 0 && i - k <= reach && !pauses(k); k -= 1) if (isNegation(words[k]!.form)) return true;
  for (let k = i + 1; k <= i + negatedAfter && words[k] && !pauses(k - 1); k += 1) if (/^(?:нет|нету)$/.test(words[k]!.form)) return true;
  return false;
}

const needsByTalk = new WeakMap<Talk, Need[]>();

/**
 * The needs of a talk: the customer's sentences that name a difficulty; substantial answers to an open question about
 * difficulties that do not deny one; answers to any question that hint at one; and a full answer of which the rep at once
 * asks what it costs. What is said after the offer began counts only in answer to an open question, unless it is what
 * stands behind an objection.
 */
export function needsOf(talk: Talk): Need[] {
  const known = needsByTalk.get(talk);
  if (known) return known;
  const needs = findNeeds(talk);
  needsByTalk.set(talk, needs);
  return needs;
}

function findNeeds(talk: Talk): Need[] {
  const pitch = pitchOf(talk);
  const unread = unreadAnswer(talk);
  const found = talk.turns.flatMap(({ turn, sentences }) => {
    if (turn.side !== 'customer') return [];
    const { asked, before } = questionBefore(talk, turn.index);
    const open = asked.some(isOpenQuestion);
    if (turn.index > pitch && (!open || wordCount(before) > backChannel)) return [];
    const trouble = asked.some((sentence) => isOpenQuestion(sentence) && (has(sentence, difficulty) || asksForTrouble.test(sentence.plain)));
    const cost = asked.some(({ plain }) => asksForCost.test(plain));
    const answers = (sentence: Sentence) =>
      !cost && !has(sentence, contentment) && !denies(sentence) && ((trouble && isFull(sentences)) || (asked.some(asksOfWork) && hintsAtDifficulty(sentence)));
    const vague = !isFull(sentences) && sentences.some(({ plain }) => understatement.test(plain));
    return sentences
      .filter(
        (sentence) =>
          !sentence.asks && !isObjection(sentence) && !evasion.test(sentence.plain) && (saysDifficulty(sentence) || answers(sentence) || (vague && !cost)),
      )
      .map((sentence) => ({ sentence, concrete: !vague && isConcrete(sentence, sentences, asked) }));
  });
  const goesOn = unread && talk.turns.slice(unread.turn.index).find(({ turn }) => turn.side === 'rep');
  const takenForOne = goesOn?.sentences.some((sentence) => sentence.asks && asksForCost.test(sentence.plain));
  return takenForOne ? [...found, { sentence: unread!.sentences[0]!, concrete: true }] : found;
}

/** What the rep asked last before a turn of the customer, and what the customer had said before that. A back-channel asks nothing. */
export function questionBefore({ turns }: Talk, turn: number): { asked: readonly Sentence[]; before: readonly Sentence[] } {
  const asked = turns
    .slice(0, turn - 1)
    .findLastIndex(({ turn: { side }, sentences }) => side === 'rep' && (wordCount(sentences) > backChannel || sentences.some(asksCost)));
  return { asked: turns[asked]?.sentences ?? [], before: turns[asked - 1]?.sentences.filter(({ side }) => side === 'customer') ?? [] };
}

/**
 * The last full answer of the customer before the offer, where the rules recognise neither a difficulty nor contentment nor
 * that nothing was said: it may hold one they do not know.
 */
export function unreadAnswer(talk: Talk): TalkTurn | undefined {
  const pitch = pitchOf(talk);
  return talk.turns.findLast(
    ({ turn, sentences }) =>
      turn.side === 'customer' &&
      turn.index < pitch &&
      isFull(sentences) &&
      questionBefore(talk, turn.index).asked.some(asksOfWork) &&
      !sentences.some((sentence) => sentence.asks || evasion.test(sentence.plain) || has(sentence, contentment) || isObjection(sentence)),
  );
}

const isFull = (answer: readonly Sentence[]) => answer.flatMap(contentOf).length >= fullAnswer;

const denies = (sentence: Sentence) => /^ (?:no|nope|none|nothing|нет|никаких|никакие|ничего|никак) /.test(sentence.plain);

function isConcrete(sentence: Sentence, answer: readonly Sentence[], asked: readonly Sentence[]): boolean {
  const given = new Set(asked.flatMap((question) => question.words.map((word) => word.stem)));
  const own = answer.flatMap(contentOf).filter((word) => !given.has(word.stem));
  return own.length >= concreteContent || (own.length > 0 && hasQuantity(sentence));
}
