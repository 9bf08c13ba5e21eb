import { canonicalJson } from '../hash.ts';
import type { CheckedRecord } from './checked.ts';

/**
 * Records with a moment, in time. At one instant they stand as in their file, else by what they say:
 * the order in which records were added never shows in a result.
 */
export function inTime<R extends CheckedRecord>(records: readonly R[]): R[] {
  const sorted = [...records].sort((a, b) => (a.at as number) - (b.at as number));
  for (let start = 0, end = 0; start < sorted.length; start = end) {
    while (end < sorted.length && sorted[end]!.at === sorted[start]!.at) end++;
    if (end - start === 1) continue;
    for (const [offset, record] of asWritten(sorted.slice(start, end)).entries()) sorted[start + offset] = record;
  }
  return sorted;
}

/** Records as in their file, else by what they say. */
export function asWritten<R extends CheckedRecord>(records: readonly R[]): R[] {
  if (records.length < 2) return [...records];
  // What a record says takes long to write down, and is compared again and again.
  const texts = new Map<R, string>();
  const textOf = (record: R): string => {
    const text = texts.get(record) ?? canonicalJson(record);
    texts.set(record, text);
    return text;
  };
  return [...records].sort((a, b) => byPlace(a, b) || inWords(textOf(a), textOf(b)));
}

const inWords = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

const byPlace = ({ origin: a }: CheckedRecord, { origin: b }: CheckedRecord): number =>
  inWords(a?.file ?? '', b?.file ?? '') || (a?.line ?? 0) - (b?.line ?? 0);
