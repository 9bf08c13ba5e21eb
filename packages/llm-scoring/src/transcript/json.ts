import { type TimeUnit, toMilliseconds } from './time-units.ts';
import { kindOf, unreadable } from './unreadable.ts';

/** An object of the source, and where it stands in it. */
export interface Item {
  readonly path: string;
  readonly value: Readonly<Record<string, unknown>>;
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

export const valueIn = (value: unknown, key: string): unknown => (isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined);

const pathTo = ({ path }: Item, key: string) => (path === '' ? key : `${path}.${key}`);
const wrong = (path: string, value: unknown, expected: string) =>
  unreadable(`${path === '' ? 'the whole' : `"${path}"`} is ${kindOf(value)}, expected ${expected}`, { path });

/** @throws SalesperfError `unreadable` where it is no object */
export function itemOf(value: unknown, path = ''): Item {
  if (!isRecord(value)) throw wrong(path, value, 'an object');
  return { path, value };
}

export function itemsOf(value: unknown, path = ''): Item[] {
  if (!Array.isArray(value)) throw wrong(path, value, 'a list');
  // Array.from also visits the holes of a sparse list.
  return Array.from(value, (entry: unknown, i) => itemOf(entry, `${path}[${i}]`));
}

/** The object at the key; undefined where there is none. */
export function itemIn(item: Item, key: string): Item | undefined {
  const value = valueIn(item.value, key);
  return value === undefined || value === null ? undefined : itemOf(value, pathTo(item, key));
}

/** The objects listed at the key; undefined where there is no list. */
export function itemsIn(item: Item, key: string): Item[] | undefined {
  const value = valueIn(item.value, key);
  return value === undefined || value === null ? undefined : itemsOf(value, pathTo(item, key));
}

/** The text at the first of the keys that is there. A number is taken as it is written. */
export function textIn(item: Item, ...keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const value = valueIn(item.value, key);
    if (typeof value === 'string') return value;
    if (typeof value === 'number') return String(value);
    if (value !== undefined && value !== null) throw wrong(pathTo(item, key), value, 'a text');
  }
  return undefined;
}

/** As {@link textIn}, for names and labels: a blank one is none. */
export const labelIn = (item: Item, ...keys: readonly string[]): string | undefined => {
  for (const key of keys) {
    const text = textIn(item, key)?.trim();
    if (text) return text;
  }
  return undefined;
};

/** Milliseconds; undefined where there is no time, NaN where it cannot be read. */
export function timeIn(item: Item, unit: TimeUnit, ...keys: readonly string[]): number | undefined {
  for (const key of keys) {
    const value = valueIn(item.value, key);
    if (value !== undefined && value !== null && value !== '') return toMilliseconds(value, unit);
  }
  return undefined;
}
