import { readTalk, type Sentence } from '../rules/talk.ts';
import type { Side, Transcript } from '../transcript/transcript.ts';
import { fillerCounter } from './fillers.ts';
import { type Question, questionIn } from './questions.ts';
import { ofCall, ratio, type Statistic } from './statistic.ts';

/** What the words alone tell, of one side or one speaker. */
export interface WordStats {
  /** share of all words of the call: an estimate of the talk share that needs no times */
  readonly wordShare: Statistic;
  readonly questions: Statistic;
  /** not answered by "yes", "no", a number, a moment or a detail */
  readonly openQuestions: Statistic;
  /** all others */
  readonly closedQuestions: Statistic;
  /** "um", "you know", «э», «как бы» */
  readonly fillers: Statistic;
  readonly fillersPer100Words: Statistic;
}

/** One speaker, or all of a side. */
export interface Who {
  readonly side: Side;
  readonly speaker?: string;
}

/** The words of a transcript, read once. */
export interface Words {
  /** in the order of their first words */
  readonly speakers: readonly Required<Who>[];
  statsOf(who: Who): WordStats;
  /** the number of words, without those of the turns left out */
  countOf(who: Who, leftOut: readonly number[]): number;
}

export const isBy = ({ side, speaker }: Who, said: Required<Who>): boolean => said.side === side && (speaker === undefined || said.speaker === speaker);

export function wordsIn(transcript: Transcript, fillers: readonly string[] | undefined): Words {
  const sentences = readTalk(transcript).sentences.map((sentence) => ({ sentence, question: questionIn(sentence) }));
  const fillersIn = fillerCounter(fillers);
  const of = (who: Who) => sentences.filter(({ sentence }) => isBy(who, sentence.turn));
  const all = countWords(sentences);
  const speakers = new Map(sentences.map(({ sentence: { turn } }) => [`${turn.side} ${turn.speaker}`, { side: turn.side, speaker: turn.speaker }]));
  return {
    speakers: [...speakers.values()],
    statsOf: (who) => wordStats(of(who), all, fillersIn),
    countOf: (who, leftOut) => countWords(of(who).filter(({ sentence }) => !leftOut.includes(sentence.turn.index))),
  };
}

/** A sentence, and how it asks. */
interface Said {
  readonly sentence: Sentence;
  readonly question: Question | undefined;
}

const countWords = (said: readonly Said[]) => said.reduce((sum, { sentence }) => sum + sentence.words.length, 0);

function wordStats(own: readonly Said[], allWords: number, fillersIn: (sentence: Sentence) => number): WordStats {
  const asked = (question: Question) => own.filter((said) => said.question === question).length;
  const words = countWords(own);
  const fillers = own.reduce((sum, { sentence }) => sum + fillersIn(sentence), 0);
  return {
    wordShare: ratio(words, allWords, { unit: 'share', basis: 'words' }, 'no_words'),
    questions: ofCall(asked('open') + asked('closed'), 'count'),
    openQuestions: ofCall(asked('open'), 'count'),
    closedQuestions: ofCall(asked('closed'), 'count'),
    fillers: ofCall(fillers, 'count'),
    fillersPer100Words: ratio(fillers, words / 100, { unit: 'per_100_words', basis: 'words' }, 'no_words'),
  };
}
