import { canonicalJson } from '../hash.ts';
import type { CheckedRecord } from './checked.ts';

/**
 * Records with a moment, in time. At one instant they stand as in their file, else by what they say:
 * the order in which records were added never shows in a result.
 */
export const inTime = <R extends CheckedRecord>(records: readonly R[]): R[] =>
  areInTime(records) ? [...records] : placesInTime(momentsOf(records), (place) => records[place]!).map((place) => records[place]!);

const momentsOf = (records: readonly CheckedRecord[]): Float64Array => Float64Array.from(records, ({ at }) => at as number);

/** Where records stand in their list, in the order in which {@link inTime} has them: by their moments, and only where those are equal by what they say. */
export function placesInTime(moments: Float64Array, recordAt: (place: number) => CheckedRecord): number[] {
  const places = Array.from(moments.keys());
  if (!isSorted(moments)) places.sort((a, b) => moments[a]! - moments[b]!);
  for (let start = 0, end = 0; start < places.length; start = end) {
    while (end < places.length && moments[places[end]!] === moments[places[start]!]) end++;
    if (end - start === 1) continue;
    const tied = places.slice(start, end);
    for (const [offset, place] of placesAsWritten(tied.map(recordAt)).entries()) places[start + offset] = tied[place]!;
  }
  return places;
}

function isSorted(moments: Float64Array): boolean {
  for (let place = 1; place < moments.length; place++) if (moments[place - 1]! > moments[place]!) return false;
  return true;
}

/** Whether each is later than the one before, as most lists are. */
function areInTime(records: readonly CheckedRecord[]): boolean {
  for (let place = 1; place < records.length; place++) if (!((records[place - 1]!.at as number) < (records[place]!.at as number))) return false;
  return true;
}

/** Records as in their file, else by what they say. */
export const asWritten = <R extends CheckedRecord>(records: readonly R[]): R[] => placesAsWritten(records).map((place) => records[place]!);

function placesAsWritten(records: readonly CheckedRecord[]): number[] {
  const places = records.map((_, place) => place);
  if (places.length < 2) return places;
  // What a record says takes long to write down, and is compared again and again.
  const texts: string[] = [];
  const textOf = (place: number): string => {
    texts[place] ??= canonicalJson(records[place]);
    return texts[place];
  };
  return places.sort((a, b) => byPlace(records[a]!, records[b]!) || inWords(textOf(a), textOf(b)));
}

const inWords = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

const byPlace = ({ origin: a }: CheckedRecord, { origin: b }: CheckedRecord): number =>
  inWords(a?.file ?? '', b?.file ?? '') || (a?.line ?? 0) - (b?.line ?? 0);
