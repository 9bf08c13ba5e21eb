import { answerTo, tells } from '../answer.ts';
import { type Finding, found } from '../finding.ts';
import { evasion } from '../lexicon/answers.ts';
import { commands } from '../lexicon/questions.ts';
import type { Sentence, Talk, TalkTurn } from '../talk.ts';

export const turnsOf = ({ turns }: Talk, side: 'rep' | 'customer'): TalkTurn[] => turns.filter(({ turn }) => turn.side === side);
export const sentencesOf = (talk: Talk, side: 'rep' | 'customer'): Sentence[] => turnsOf(talk, side).flatMap(({ sentences }) => sentences);
export const toldBefore = (talk: Talk, turn: number): Sentence[] => sentencesOf(talk, 'customer').filter((sentence) => sentence.turn.index < turn);

/** The turns of the rep that ask such a question. */
export const asking = (talk: Talk, question: RegExp): TalkTurn[] =>
  turnsOf(talk, 'rep').filter(({ sentences }) => sentences.some(({ asks, plain }) => (asks || commands.test(plain)) && question.test(plain)));

/** What the customer said in answer to such a question of the rep, without "no idea" and "just looking". */
export const answersTo = (talk: Talk, question: RegExp): Sentence[] =>
  asking(talk, question)
    .map(({ turn }) => answerTo(talk, turn.index))
    .filter(tells)
    .flatMap(({ sentences }) => sentences.filter(({ asks, plain }) => !asks && !evasion.test(plain)));

/** All of it, a part of it, or none. */
export const byCount = (...proof: (Sentence | undefined)[]): Finding => {
  const given = proof.filter((sentence) => sentence !== undefined);
  return found(given.length === proof.length ? 1 : given.length > 0 ? 0.5 : 0, ...new Set(given));
};
