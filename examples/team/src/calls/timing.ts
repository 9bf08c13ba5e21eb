import type { Random } from '../random.ts';

const wordsASecond = 2.4;

/** `[00:01:23]` */
const stamp = (seconds: number): string =>
  `[${[seconds / 3600, (seconds / 60) % 60, seconds % 60].map((part) => String(Math.floor(part)).padStart(2, '0')).join(':')}]`;

/** Gives every turn its time, as fast as people speak and with a breath between them. */
export function transcribe(
  random: Random,
  turns: readonly { readonly name: string; readonly words: string }[],
): { transcript: string; durationSeconds: number } {
  let seconds = random.between(1, 3);
  const lines = turns.map(({ name, words }) => {
    const line = `${stamp(seconds)} ${name}: ${words}`;
    seconds += words.split(' ').length / wordsASecond + random.between(0.3, 2);
    return line;
  });
  return { transcript: lines.join('\n'), durationSeconds: Math.ceil(seconds) };
}
