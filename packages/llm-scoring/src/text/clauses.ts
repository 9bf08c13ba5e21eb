import { isNegation } from './negation.ts';
import { type Word, wordsOf } from './words.ts';

/** A piece of a text: the half-open range of its characters. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const set = (words: string) => new Set(words.split(' '));
const turning = set('but however although though because whereas но однако зато хотя потому поэтому');
const joining = set('and so и');
const subjects = set('i we you he she it they this there our my your я мы вы ты он она оно они это у наш наша наши ваш ваша ваши');
/** After a comma these begin a clause of their own; "that" and «что» do not: what they bring in stands under the negation before them. */
const opening = new Set([...subjects, ...set('and so then which while when if и а так если когда который которая которые которое где')]);
const sentenceEnd = /[.?!…;\n]/;
const pause = /[,:—–]|\s-\s/;
/** A piece between two commas shorter than this is an aside ("honestly", "you know"), not a clause. */
const shortestClause = 3;

/**
 * The clauses of a text, in order; together they hold every word. Made to be too wide rather than too narrow:
 * text without punctuation is one clause unless a conjunction says otherwise.
 */
export function clausesOf(text: string): Span[] {
  const words = wordsOf(text);
  const gaps = words.map((word, i) => (i === 0 ? '' : text.slice(words[i - 1]!.end, word.start)));
  const ends = (i: number) => sentenceEnd.test(gaps[i] ?? ';');
  const pauses = (i: number) => ends(i) || pause.test(gaps[i]!);
  const runs = (from: number, step: 1 | -1) => {
    let length = 1;
    while (!pauses(step === 1 ? from + length : from - length + 1) && words[from + step * length]) length += 1;
    return length;
  };
  const begins = (i: number) => {
    const form = words[i]!.form;
    if (i === 0 || ends(i)) return true;
    if (isNegation(words[i - 1]!.form) && !pauses(i)) return false;
    if (turning.has(form)) return true;
    if (joining.has(form) && subjects.has(words[i + 1]?.form ?? '')) return true;
    if (!pauses(i) || !opening.has(form) || runs(i, 1) < shortestClause) return false;
    const before = runs(i - 1, -1);
    return before >= shortestClause || i - before === 0 || ends(i - before);
  };
  const firsts = words.flatMap((_, i) => (begins(i) ? [i] : []));
  return firsts.map((first, n) => ({ start: words[first]!.start, end: tail(text, words, firsts[n + 1] ?? words.length) }));
}

/** A clause keeps its closing mark, so that a question is shown as one. */
function tail(text: string, words: readonly Word[], next: number): number {
  const end = words[next - 1]!.end;
  const closing = /^[.?!…»”")%]+/.exec(text.slice(end, words[next]?.start ?? text.length));
  return end + (closing?.[0].length ?? 0);
}
