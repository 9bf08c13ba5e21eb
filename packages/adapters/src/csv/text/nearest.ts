import { quoteList } from '@salesperf/core';
import { fold } from './fold.ts';

/** Number of letters to insert, delete or change (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}

/** The name most like the one asked for, where one is near enough to be meant. */
export function nearest(name: string, names: readonly string[]): string | undefined {
  const letters = (text: string) => fold(text).replace(/[\s_.-]/g, '');
  const ranked = names.map((candidate) => ({ candidate, far: distance(letters(name), letters(candidate)) })).sort((a, b) => a.far - b.far);
  return ranked[0] && ranked[0].far <= Math.max(2, name.length / 3) ? ranked[0].candidate : undefined;
}

/** `did you mean "Stage"? There are "Id", "Stage" and "Owner"`: the end of a sentence about a name that is not there. */
export function insteadOf(name: string, names: readonly string[]): string {
  const near = nearest(name, names);
  return `${near === undefined ? '' : `did you mean "${near}"? `}There ${names.length === 1 ? 'is' : 'are'} ${quoteList(names, 'and')}`;
}
