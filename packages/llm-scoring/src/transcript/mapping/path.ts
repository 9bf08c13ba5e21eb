import { isRecord } from '../json.ts';
import { kindOf, unreadable } from '../unreadable.ts';

/** A value found in the source, with what encloses it: `..` in a path goes there. */
export interface Place {
  readonly value: unknown;
  readonly parent?: Place | undefined;
}

const partsOf = (path: string): string[] =>
  path
    .replaceAll('[]', '.*')
    .replace(/\[(\d+)\]/g, '.$1')
    .replaceAll('../', '^.')
    .split('.')
    .filter((part) => part !== '');

const named = (parts: readonly string[]) => parts.join('.').replaceAll('.*', '[]').replaceAll('^.', '../');
const where = (before: readonly string[]) => (before.length === 0 ? 'the source' : `"${named(before)}"`);

function step(place: Place, part: string): Place | undefined {
  const { value } = place;
  if (part === '^') return place.parent;
  const isThere = isRecord(value) ? Object.hasOwn(value, part) : Array.isArray(value) && /^\d+$/.test(part) && Number(part) < value.length;
  return isThere ? { value: (value as Record<string, unknown>)[part], parent: place } : undefined;
}

/**
 * All places at a path such as `results.items` or, over lists, `calls[].sentences[]`.
 * @throws SalesperfError `unreadable` that names the part that was not found and what is there instead
 */
export function placesAt(root: unknown, path: string): Place[] {
  const parts = partsOf(path);
  return parts.reduce<Place[]>(
    (places, part, i) =>
      places.flatMap((place) => {
        const before = parts.slice(0, i);
        const wrong = (expected: string) =>
          unreadable(`the path "${path}" has ${expected} in ${where(before)}, which is ${kindOf(place.value)}`, { path, part });
        if (part === '*') return entriesOf(place, `the path "${path}"`);
        const next = step(place, part);
        if (!next) throw wrong(`no "${part}"`);
        return [next];
      }),
    [{ value: root }],
  );
}

/**
 * What is in a list; the parent of an entry is what holds the list, since the list itself has nothing that a path could name.
 * @throws SalesperfError `unreadable` where it is no list
 */
export function entriesOf({ value, parent }: Place, path: string): Place[] {
  if (!Array.isArray(value)) throw unreadable(`${path} leads to ${kindOf(value)}, expected a list`);
  return Array.from(value, (entry: unknown) => ({ value: entry, parent }));
}

/** The values at a path from here, several where it goes over a list, and none where there are none. */
export function valuesAt(place: Place, path: string): unknown[] {
  const next = (here: Place, part: string): Place[] =>
    part === '*' ? (Array.isArray(here.value) ? entriesOf(here, path) : []) : [step(here, part)].filter((one) => one !== undefined);
  return partsOf(path)
    .reduce<Place[]>((places, part) => places.flatMap((here) => next(here, part)), [place])
    .map(({ value }) => value);
}
