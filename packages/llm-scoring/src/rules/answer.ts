import { evasion } from './lexicon/answers.ts';
import { wordCount } from './phases.ts';
import type { Talk, TalkTurn } from './talk.ts';

/** The customer's next turn after a turn of the rep, if they had one before the rep went on. */
export function answerTo({ turns }: Talk, turn: number): TalkTurn | undefined {
  const next = turns[turn];
  return next?.turn.side === 'customer' ? next : undefined;
}

const shortest = 2;

/** Whether an answer tells something: it is more than a word, and no "hard to say". */
export const tells = (answer: TalkTurn | undefined): answer is TalkTurn =>
  answer !== undefined && wordCount(answer.sentences) >= shortest && !answer.sentences.every(({ plain, asks }) => asks || evasion.test(plain));
