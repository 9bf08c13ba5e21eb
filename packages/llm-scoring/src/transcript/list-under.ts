import { type Item, isRecord, itemOf, itemsIn, itemsOf } from './json.ts';

/** A list that is given alone, or in an object at this key, as vendors answer it. */
export const listUnder = (value: unknown, key: string): Item[] | undefined => (isRecord(value) ? itemsIn(itemOf(value), key) : itemsOf(value));
