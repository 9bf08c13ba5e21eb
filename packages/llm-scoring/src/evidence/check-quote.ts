import type { QuotedTurn } from '../judge/judgement.ts';
import { clausesOf } from '../text/clauses.ts';
import { isFunctionWord } from '../text/function-words.ts';
import { undoingWords } from '../text/negation.ts';
import { type Word, wordsOf } from '../text/words.ts';
import type { Transcript, Turn } from '../transcript/transcript.ts';
import { addressesJudge } from './addresses-judge.ts';
import type { Evidence, RejectedQuote } from './evidence.ts';
import { findLetters, findWords, type WordRange } from './find-words.ts';

/** Whose words may prove a criterion. */
export type EvidenceFrom = 'rep' | 'customer' | 'both';

/**
 * Looks a quote up in the transcript. It counts only where its words stand one after another (case, punctuation and
 * Unicode form apart) in the cited turn or a neighbour, on a permitted side; it is then widened to its whole clause, and
 * does not count if it left out a word that undoes the clause: a negation, "refuse", the condition of what only would be. Nothing is ever accepted in the judge's wording.
 */
export function checkQuote(transcript: Transcript, { turn: cited, quote }: QuotedTurn, from: EvidenceFrom): Evidence | RejectedQuote {
  const reject = (reason: RejectedQuote['reason']): RejectedQuote => ({ state: 'rejected', reason, turn: cited, quote });
  const sought = wordsOf(quote);
  if (sought.every(({ form }) => isFunctionWord(form)) && sought.length < 2) return reject('empty');
  if (!transcript.turns[cited - 1]) return reject('no_such_turn');

  let best: RejectedQuote['reason'] = 'not_found';
  for (const index of [cited, cited - 1, cited + 1]) {
    const turn = transcript.turns[index - 1];
    if (!turn) continue;
    const words = wordsOf(turn.text);
    const exact = findWords(words, sought);
    const places = exact.length > 0 ? exact : findLetters(turn.text, quote);
    if (places.length === 0) continue;
    if (from !== 'both' && turn.side !== from) {
      if (best === 'not_found') best = 'wrong_side';
      continue;
    }
    for (const place of places) {
      const found = widen(turn, words, place, exact.length > 0 ? 'verified' : 'repaired');
      if (typeof found !== 'string') return found;
      best = found;
    }
  }
  return reject(best);
}

/** The evidence of the clauses a place touches; or why there is none: a word that undoes them stands outside the place, or they are no part of the talk. */
function widen(turn: Turn, words: readonly Word[], place: WordRange, state: Evidence['state']): Evidence | 'clipped' | 'addresses_judge' {
  const from = words[place.first]!.start;
  const to = words[place.last]!.end;
  const touched = clausesOf(turn.text).filter((clause) => clause.end > from && clause.start < to);
  const start = touched[0]!.start;
  const end = touched.at(-1)!.end;
  const clauses = words.filter((word) => word.start >= start && word.end <= end);
  if (undoingWords(clauses).some((word) => word.end <= from || word.start >= to)) return 'clipped';
  if (addressesJudge(turn.text)) return 'addresses_judge';
  const time = turn.startMs === undefined ? {} : { startMs: turn.startMs };
  return { state, turn: turn.index, side: turn.side, speaker: turn.speaker, words: turn.text.slice(start, end), start, end, ...time };
}
