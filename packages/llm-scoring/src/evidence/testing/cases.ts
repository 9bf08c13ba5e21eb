import { type Word, wordsOf } from '../../text/words.ts';
import type { Side, Transcript, Turn } from '../../transcript/transcript.ts';
import { checkQuote } from '../check-quote.ts';

/** How a quote differs from what was said. The first two are true; the others are not. */
export const kinds = ['true', 'styled', 'negated', 'swapped', 'clipped', 'other_call', 'other_speaker'] as const;
export type Kind = (typeof kinds)[number];
export const isTrue = (kind: Kind): boolean => kind === 'true' || kind === 'styled';

export interface QuoteCase {
  readonly kind: Kind;
  readonly transcript: Transcript;
  readonly turn: number;
  readonly quote: string;
  readonly from: Side | 'both';
}

/** Numbers that look random, the same for one seed (mulberry32). */
function drawer(seed: number): <T>(list: readonly T[]) => T {
  let state = seed;
  return (list) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return list[Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * list.length)]!;
  };
}

type Draw = ReturnType<typeof drawer>;

/** A stretch of a turn: some words in a row. */
interface Stretch {
  readonly turn: Turn;
  readonly words: readonly Word[];
}

const textOf = ({ turn, words }: Stretch): string => turn.text.slice(words[0]!.start, words.at(-1)!.end);
const plain = (text: string): string =>
  ` ${wordsOf(text)
    .map(({ form }) => form)
    .join(' ')} `;

/** Words in a row of a sentence in which nothing is negated, or that is taken whole. This knows nothing of clauses: a mark ends a sentence. */
function stretchOf(turns: readonly Turn[], draw: Draw): Stretch | null {
  const turn = draw(turns);
  const words = wordsOf(turn.text);
  const ends = words.flatMap((word, place) => (/[.?!…;]/.test(turn.text.slice(word.end, words[place + 1]?.start ?? turn.text.length)) ? [place + 1] : []));
  const last = draw([...ends, words.length]);
  const sentence = words.slice(ends.findLast((end) => end < last) ?? 0, last);
  const isPlain = !sentence.some(({ start, end }) => negates.test(turn.text.slice(start, end)));
  const length = isPlain ? draw([3, 4, 5, 6, 8, 12]) : sentence.length;
  const first = draw(Array.from({ length: Math.max(1, sentence.length - length + 1) }, (_, place) => place));
  const taken = sentence.slice(first, first + length);
  return taken.length >= 3 ? { turn, words: taken } : null;
}

/** Whatever could undo what is said around it. */
const negates =
  /^(?:not?|cannot|never|without|nobody|nothing|none|nor|hardly|barely|unless|if|refuse\w*|den(?:y|ied)|doubt\w*|avoid\w*|wish\w*|reject\w*|.+n['’]t|не|ни|нет|без|нельзя|никогда|ничего|никто|вряд|если|бы|против|отказ\S*|сомнева\S*)$/iu;
const negators = /^(?:not|cannot|never|.+n['’]t|не|никогда|нельзя)$/i;

/** What comes right after a negation, without it. This knows nothing of clauses: a mark between words ends it. */
function clipOf(turns: readonly Turn[], draw: Draw): Stretch | null {
  const turn = draw(turns);
  const words = wordsOf(turn.text);
  const after = words.flatMap((word, place) => (negators.test(turn.text.slice(word.start, word.end)) ? [place + 1] : []));
  if (after.length === 0) return null;
  const first = draw(after);
  const run = words.slice(first).findIndex((word, place) => /[^\s]/.test(turn.text.slice(words[first + place - 1]!.end, word.start)));
  const taken = words.slice(first, first + Math.min(run < 0 ? 12 : run, draw([3, 4, 6])));
  return taken.length >= 2 ? { turn, words: taken } : null;
}

/** Other case, other marks between the words, other forms of letters. */
const styles: readonly ((text: string, draw: Draw) => string)[] = [
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.normalize('NFD'),
  (text) => text.replace(/[,.;:!?…—–]/gu, ''),
  (text) => `“${text.replace(/,/g, ' —')}…”`,
  (text) => text.replace(/ё/g, 'е').replace(/Ё/g, 'Е'),
  (text) => text.replace(/'/g, '’'),
];

const negations = { en: ['not', 'never', "don't", 'hardly'], ru: ['не', 'никогда', 'вряд ли', 'нельзя'] };

export interface CasesInput {
  readonly language: 'en' | 'ru';
  readonly calls: readonly Transcript[];
  /** of each kind */
  readonly count: number;
  readonly seed: number;
}

/** Quotes of calls, true and false, as many of each kind. What happens to have been said all the same is left out. */
export function quoteCases({ language, calls, count, seed }: CasesInput): readonly QuoteCase[] {
  const draw = drawer(seed);
  const vocabulary = [...new Set(calls.flatMap(({ turns }) => turns.flatMap(({ text }) => wordsOf(text).map(({ form }) => form))))];
  return kinds.flatMap((kind) => {
    const cases: QuoteCase[] = [];
    while (cases.length < count) {
      const transcript = draw(calls);
      const made = caseOf(kind, transcript, draw, { language, calls, vocabulary });
      if (made) cases.push(made);
    }
    return cases;
  });
}

interface Material {
  readonly language: 'en' | 'ru';
  readonly calls: readonly Transcript[];
  readonly vocabulary: readonly string[];
}

function caseOf(kind: Kind, transcript: Transcript, draw: Draw, { language, calls, vocabulary }: Material): QuoteCase | null {
  const { turns } = kind === 'other_call' ? draw(calls) : transcript;
  const stretch = kind === 'clipped' ? clipOf(turns, draw) : stretchOf(turns, draw);
  if (!stretch) return null;
  const { turn } = stretch;
  const own = textOf(stretch);
  const from = kind === 'other_speaker' ? (turn.side === 'rep' ? 'customer' : 'rep') : draw(['both', turn.side] as const);
  const quote = changed(kind, own, draw, vocabulary, negations[language]);
  const cited = Math.min(turn.index, transcript.turns.length);
  const around = transcript.turns.slice(Math.max(0, cited - 2), cited + 1);
  const isSaid = around.some((one) => (kind !== 'other_speaker' || one.side === from) && plain(one.text).includes(plain(quote)));
  if (isSaid && !isTrue(kind) && kind !== 'clipped') return null;
  // A clip is told from a true quote only where the same words do not stand elsewhere with all that belongs to them.
  if (kind === 'clipped' && around.filter((one) => plain(one.text).includes(plain(quote))).length > 1) return null;
  return { kind, transcript, turn: cited, quote, from };
}

function changed(kind: Kind, text: string, draw: Draw, vocabulary: readonly string[], negations: readonly string[]): string {
  if (kind === 'styled') return draw(styles)(text, draw);
  if (kind !== 'negated' && kind !== 'swapped') return text;
  const words = text.split(' ');
  const place = draw(words.map((_, at) => at));
  const other = kind === 'negated' ? `${draw(negations)} ${words[place]}` : draw(vocabulary);
  return words.with(place, other).join(' ');
}

/** Of each kind how many there were, and how many counted. */
export function accepted(cases: readonly QuoteCase[]): Readonly<Record<Kind, { readonly cases: number; readonly accepted: number }>> {
  const tally = Object.fromEntries(kinds.map((kind) => [kind, { cases: 0, accepted: 0 }])) as Record<Kind, { cases: number; accepted: number }>;
  for (const { kind, transcript, turn, quote, from } of cases) {
    tally[kind].cases++;
    if (checkQuote(transcript, { turn, quote }, from).state !== 'rejected') tally[kind].accepted++;
  }
  return tally;
}
