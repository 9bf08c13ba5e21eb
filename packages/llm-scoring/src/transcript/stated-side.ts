import type { Side } from './transcript.ts';

/** The sides a vendor's words stand for, whatever their case; any other word states none. */
export function statedSide(words: Readonly<Record<string, Side>>): (word: string | undefined) => Side | undefined {
  const sides = new Map(Object.entries(words).map(([word, side]) => [word.toLowerCase(), side]));
  return (word) => sides.get((word ?? '').toLowerCase());
}
