import { quoteList } from './errors.ts';

/** Letters to insert, delete or change to make one word of the other (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...one].entries()) {
    const next = [i + 1];
    for (const [j, there] of [...other].entries()) next.push(Math.min(row[j + 1]! + 1, next[j]! + 1, row[j]! + (letter === there ? 0 : 1)));
    row = next;
  }
  return row.at(-1)!;
}

const letters = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_.-]/g, '');

/** Every name with how far it is, the nearest first; of names alike the first given. */
const ranked = (name: string, names: readonly string[]): { readonly there: string; readonly far: number }[] =>
  names.map((there) => ({ there, far: distance(letters(name), letters(there)) })).sort((a, b) => a.far - b.far);

/** The names most like one that is not there. */
export const nearest = (name: string, names: readonly string[], count: number): string[] =>
  ranked(name, names)
    .slice(0, count)
    .map(({ there }) => there);

/** `did you mean "Stage"? There are "Id", "Stage" and "Owner"`: the end of a sentence about a name that is not there. */
export function insteadOf(name: string, names: readonly string[]): string {
  const [first] = ranked(name, names);
  const near = first && first.far <= Math.min(Math.max(2, name.length / 3), name.length - 1) ? `did you mean "${first.there}"? ` : '';
  return `${near}${near ? 'There' : 'there'} ${names.length === 1 ? 'is' : 'are'} ${quoteList(names, 'and')}`;
}
