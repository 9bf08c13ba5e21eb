import type { QuotedTurn } from '../judge/judgement.ts';
import { clausesOf, type Span } from '../text/clauses.ts';
import { isFunctionWord } from '../text/function-words.ts';
import { undoingWords } from '../text/negation.ts';
import { type Word, wordsOf } from '../text/words.ts';
import type { Transcript, Turn } from '../transcript/transcript.ts';
import { addressesJudge } from './addresses-judge.ts';
import type { Evidence, RejectedQuote } from './evidence.ts';
import { findLetters, findWords, type WordRange } from './find-words.ts';

/** Whose words may prove a criterion. */
export type EvidenceFrom = 'rep' | 'customer' | 'both';

/** A quote that stands in more places of a turn says nothing of any of them that it does not say of these. */
const mostPlaces = 20;

/** The mark of the turn, as the prompt shows it, that a model copies with its words. */
const label = /^\s*[RC]\d+\s*:?\s+/;

/**
 * Looks a quote up in the transcript. It counts only where its words stand one after another (case, punctuation and
 * Unicode form apart) in the cited turn or a neighbour, on a permitted side; it is then widened to its whole clause, and
 * does not count if it left out a word that undoes the clause: a negation, "refuse", the condition of what only would be. Nothing is ever accepted in the judge's wording.
 */
export function checkQuote(transcript: Transcript, { turn: cited, quote }: QuotedTurn, from: EvidenceFrom): Evidence | RejectedQuote {
  const reject = (reason: RejectedQuote['reason']): RejectedQuote => ({ state: 'rejected', reason, turn: cited, quote });
  const said = quote.replace(label, '');
  const sought = wordsOf(said);
  if (sought.every(({ form }) => isFunctionWord(form)) && sought.length < 2) return reject('empty');
  if (!transcript.turns[cited - 1]) return reject('no_such_turn');

  let best: RejectedQuote['reason'] = 'not_found';
  for (const index of [cited, cited - 1, cited + 1]) {
    const turn = transcript.turns[index - 1];
    if (!turn) continue;
    const read = readTurn(turn);
    const exact = findWords(read.words, sought);
    const places = exact.length > 0 ? exact : findLetters(turn.text, said);
    if (places.length === 0) continue;
    if (from !== 'both' && turn.side !== from) {
      if (best === 'not_found') best = 'wrong_side';
      continue;
    }
    for (const place of places.slice(0, mostPlaces)) {
      const found = widen(turn, read, place, exact.length > 0 ? 'verified' : 'repaired');
      if (typeof found !== 'string') return found;
      best = found;
    }
  }
  return reject(best);
}

/** What a turn is looked through for, worked out once however many quotes are of it. */
interface ReadTurn {
  readonly words: readonly Word[];
  readonly clauses: readonly Span[];
  readonly isToJudge: () => boolean;
}

const known = new WeakMap<Turn, ReadTurn>();

function readTurn(turn: Turn): ReadTurn {
  const made = known.get(turn);
  if (made) return made;
  let isToJudge: boolean | undefined;
  const read: ReadTurn = {
    words: wordsOf(turn.text),
    clauses: clausesOf(turn.text),
    isToJudge: () => {
      isToJudge ??= addressesJudge(turn.text);
      return isToJudge;
    },
  };
  known.set(turn, read);
  return read;
}

/** The evidence of the clauses a place touches; or why there is none: a word that undoes them stands outside the place, or they are no part of the talk. */
function widen(turn: Turn, { words, clauses, isToJudge }: ReadTurn, place: WordRange, state: Evidence['state']): Evidence | 'clipped' | 'addresses_judge' {
  const from = words[place.first]!.start;
  const to = words[place.last]!.end;
  const touched = clauses.filter((clause) => clause.end > from && clause.start < to);
  const start = touched[0]!.start;
  const end = touched.at(-1)!.end;
  const widened = words.filter((word) => word.start >= start && word.end <= end);
  if (undoingWords(widened).some((word) => word.end <= from || word.start >= to)) return 'clipped';
  if (isToJudge()) return 'addresses_judge';
  const time = turn.startMs === undefined ? {} : { startMs: turn.startMs };
  return { state, turn: turn.index, side: turn.side, speaker: turn.speaker, words: turn.text.slice(start, end), start, end, ...time };
}
