import { type Word, wordsOf } from '../text/words.ts';
import type { Side, Transcript, Turn } from '../transcript/transcript.ts';
import { asksByForm } from './question-form.ts';
import { stem } from './stem.ts';

export interface Token extends Word {
  readonly stem: string;
}

/** A sentence of a turn, ready to be looked through. */
export interface Sentence {
  readonly turn: Turn;
  readonly side: Side;
  /** as the transcript has it */
  readonly text: string;
  readonly words: readonly Token[];
  /** the compared forms with a space around each: what phrases are looked for in */
  readonly plain: string;
  readonly asks: boolean;
}

export interface TalkTurn {
  readonly turn: Turn;
  readonly sentences: readonly Sentence[];
}

/** A transcript ready to be looked through. */
export interface Talk {
  readonly turns: readonly TalkTurn[];
  readonly sentences: readonly Sentence[];
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'sentence' });
/** Most turns hold one sentence, and the segmenter is slow. */
const severalSentences = /[\p{Sentence_Terminal}…\n\r\u0085\u2028\u2029].*[\p{L}\p{N}]/su;

export function readTalk(transcript: Transcript): Talk {
  const stems = new Map<string, string>();
  const stemOf = (form: string): string => {
    const known = stems.get(form) ?? stem(form);
    stems.set(form, known);
    return known;
  };
  const marked = transcript.turns.some(({ text }) => sentenceMark.test(text));
  const turns = transcript.turns.map((turn) => ({ turn, sentences: sentencesOf(turn, stemOf, marked) }));
  return { turns, sentences: turns.flatMap(({ sentences }) => sentences) };
}

/** A recogniser that writes no marks writes none in the whole call: then only the order of words says what is asked. */
const sentenceMark = /[.?!…]/;

function sentencesOf(turn: Turn, stemOf: (form: string) => string, marked: boolean): Sentence[] {
  const parts = severalSentences.test(turn.text) ? [...segmenter.segment(turn.text)].map(({ segment }) => segment.trim()) : [turn.text.trim()];
  return parts.flatMap((text) => {
    const words = wordsOf(text).map((word) => ({ ...word, stem: stemOf(word.form) }));
    if (words.length === 0) return [];
    const forms = words.map(({ form }) => form);
    return [{ turn, side: turn.side, text, words, plain: ` ${forms.join(' ')} `, asks: marked ? /\?["»”)]*$/.test(text) : asksByForm(forms) }];
  });
}

export const has = (sentence: Sentence, lexicon: ReadonlySet<string>): boolean => sentence.words.some((word) => lexicon.has(word.stem));
