import { type Mark, marksOf } from './marks.ts';
import { isDenial, isUnreal } from './negation.ts';
import { type Word, wordsOf } from './words.ts';

/** A piece of a text: the half-open range of its characters. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const set = (words: string) => new Set(words.split(' '));
const turning = set('but although because whereas но хотя потому');
/** These stand within a clause as well: "we can not, however, promise". */
const linking = set('however though однако зато поэтому');
const joining = set('and so и');
const subjects = set(
  'i we you he she it they this there our my your я мы вы ты он она оно они это у наш наша наши ваш ваша ваши nobody everybody everyone никто все',
);
/** After a comma these begin a clause of their own; "that" and «что» do not: what they bring in stands under the negation before them. */
const opening = new Set([...subjects, ...set('and so then which while when if и а так если когда который которая которые которое где')]);
/** "No, honestly, we lose": the answer negates nothing of what follows. */
const answers = set('no nope нет');
/** Words that a sentence may begin with before a pause, and that undo nothing of what follows. */
const openers = new Set(
  `i dont know|i do not know|dont know|well i dont know|im not sure|not sure|i am not sure|if im honest|if i am honest|if im being honest|не|неа|ну не|не знаю|ну не знаю|я не знаю|даже не знаю|не уверен|не уверена|если честно|если честно говоря|ну если честно`.split(
    '|',
  ),
);
/** Once negated, these wait for what comes after an aside: "I do not think, and we discussed it, …" */
const waiting = set(
  `not cannot не think believe say said sure certain can could will would able going to want mean that что чтобы думаю думаем считаю считаем уверен уверена уверены говорю сказал сказала могу можем может могут буду будем хочу хотим готов готовы смогу сможем верю верим`,
);
/** A piece between two commas shorter than this is an aside ("honestly", "you know"), not a clause. */
const shortestClause = 3;

/**
 * The clauses of a text, in order; together they hold every word. Made to be too wide rather than too narrow: text without
 * punctuation is one clause unless a conjunction says otherwise, and what would be, if, is one with its condition.
 */
export function clausesOf(text: string): Span[] {
  const words = wordsOf(text);
  const marks = marksOf(text, words);
  const sentences = words.flatMap((_, i) => (marks[i]!.end ? [i] : []));
  const firsts = sentences.flatMap((from, n) => {
    const to = sentences[n + 1] ?? words.length;
    return clauseStarts(words.slice(from, to), marks.slice(from, to)).map((i) => from + i);
  });
  return firsts.map((first, n) => ({ start: words[first]!.start, end: tail(text, words, firsts[n + 1] ?? words.length) }));
}

/** Where the clauses of one sentence begin. */
function clauseStarts(words: readonly Word[], marks: readonly Mark[]): number[] {
  const opened = openerLength(words, marks);
  const firsts = opened > 0 ? [0, opened] : [0];
  if (isUnreal(words.slice(opened))) return firsts;
  let held: number | undefined;
  for (let i = opened + 1; i < words.length; i += 1) {
    const { form } = words[i]!;
    if (marks[i]!.bracketed) continue;
    const begins = beginsClause(words, marks, i);
    if (held === undefined && (begins || marks[i]!.pause) && waits(words, firsts.at(-1)!, i)) held = firsts.length;
    if (held === undefined ? begins : begins && turning.has(form)) firsts.push(i);
    else if (held !== undefined && marks[i]!.pause && runLength(marks, i) > 1) firsts.length = held;
  }
  return firsts;
}

const longestOpener = 5;

/** How many words of "I don't know, …" stand at the beginning of a sentence. */
function openerLength(words: readonly Word[], marks: readonly Mark[]): number {
  for (let i = 1; i < Math.min(words.length, longestOpener + 1); i += 1)
    if (
      marks[i]!.pause &&
      openers.has(
        words
          .slice(0, i)
          .map(({ form }) => form)
          .join(' '),
      )
    )
      return i;
  return 0;
}

/** Whether the words before `i` are a negation that has not come to what it negates. */
function waits(words: readonly Word[], from: number, i: number): boolean {
  const last = words[i - 1]!.form;
  if (!waiting.has(last) && !(isDenial(words, i - 1) && /(?:^|n)t$/.test(last))) return false;
  return words.slice(from, i).some((_, k) => isDenial(words, from + k));
}

function beginsClause(words: readonly Word[], marks: readonly Mark[], i: number): boolean {
  const { form } = words[i]!;
  const { pause } = marks[i]!;
  const subjectNext = subjects.has(words[i + 1]?.form ?? '');
  if (!pause && isDenial(words, i - 1)) return false;
  if (pause && i === 1 && answers.has(words[0]!.form)) return true;
  // Only after a pause: in a long text without any, looking for the next one from each word would take for ever.
  const length = pause ? runLength(marks, i) : 0;
  const aside = pause && length < shortestClause && i + length < words.length && !opening.has(words[i + length]!.form);
  if (turning.has(form)) return !aside;
  if (linking.has(form)) return subjectNext || (pause && !aside);
  if (joining.has(form) && subjectNext) return true;
  if (!pause || !opening.has(form) || length < shortestClause) return false;
  let before = i - 1;
  while (before >= 0 && !marks[before]!.pause) before -= 1;
  return i - before >= shortestClause || before === 0;
}

/** How many words stand from `i` to the next pause. */
function runLength(marks: readonly Mark[], i: number): number {
  let next = i + 1;
  while (next < marks.length && !marks[next]!.pause) next += 1;
  return next - i;
}

/** A clause keeps its closing mark, so that a question is shown as one. */
function tail(text: string, words: readonly Word[], next: number): number {
  const end = words[next - 1]!.end;
  const closing = /^[.?!…»”")%]+/.exec(text.slice(end, words[next]?.start ?? text.length));
  return end + (closing?.[0].length ?? 0);
}
