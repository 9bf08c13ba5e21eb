import { wordsOf } from '../../text/words.ts';
import { type Cue, many } from '../cue.ts';
import { type Cleaned, cleaned } from './cleaned.ts';
import { comparable } from './comparable.ts';

/** So often in a row a person repeats a word, two words or a phrase at most; a speech recogniser in a loop goes on. */
const mostInCue = (words: number) => (words === 1 ? 7 : words === 2 ? 5 : 3);
const mostCues = (words: number) => (words < 3 ? 5 : 2);
const longestPhrase = 24;

/**
 * Text that a speech recogniser repeats again and again, within a cue or from cue to cue of one speaker, is kept once and
 * the rest is counted. Digits dictated are no such text.
 */
export function dropRepeats(cues: readonly Cue[]): Cleaned {
  let dropped = 0;
  const within = cues.map((cue) => {
    const { text, repeats } = saidOnce(cue.text);
    dropped += repeats;
    return repeats === 0 ? cue : { ...cue, text };
  });
  const kept = runsOf(within).flatMap((run) => {
    if (run.length <= mostCues(wordsOf(run[0]!.text).length)) return run;
    dropped += run.length - 1;
    return [run[0]!];
  });
  return cleaned(
    kept,
    'repeated',
    dropped,
    `${many(dropped, 'repetition')} of the same words in a row, as speech recognisers produce them, left out; the words are kept once.`,
  );
}

function runsOf(cues: readonly Cue[]): Cue[][] {
  const runs: { key: string; run: Cue[] }[] = [];
  for (const cue of cues) {
    const key = JSON.stringify([cue.speaker, comparable(cue.text)]);
    if (runs.at(-1)?.key === key) runs.at(-1)!.run.push(cue);
    else runs.push({ key, run: [cue] });
  }
  return runs.map(({ run }) => run);
}

function saidOnce(text: string): { text: string; repeats: number } {
  const words = text.split(' ');
  const forms = words.map(comparable);
  const kept: string[] = [];
  let repeats = 0;
  for (let i = 0; i < words.length; ) {
    const { length, times } = loopAt(forms, i);
    kept.push(...words.slice(i, i + length));
    repeats += times - 1;
    i += length * times;
  }
  return { text: kept.join(' '), repeats };
}

/** The phrase that begins here and how often it stands in a row, where that is too often; else one word, once. */
function loopAt(forms: readonly string[], from: number): { length: number; times: number } {
  let hasWords = false;
  for (let length = 1; length <= longestPhrase && from + length * 2 <= forms.length; length += 1) {
    hasWords ||= /\p{L}/u.test(forms[from + length - 1]!);
    if (!hasWords || forms[from] !== forms[from + length]) continue;
    let times = 1;
    while (isSame(forms, from, from + times * length, length)) times += 1;
    if (times > mostInCue(length)) return { length, times };
  }
  return { length: 1, times: 1 };
}

function isSame(forms: readonly string[], one: number, other: number, length: number): boolean {
  for (let i = 0; i < length; i += 1) if (forms[one + i] !== forms[other + i]) return false;
  return true;
}
