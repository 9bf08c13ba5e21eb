import { type Item, timeIn } from '../json.ts';

type Place = 'offset' | 'duration';
/** Azure writes a time in up to three ways side by side, and which of them depends on the version. */
const timeAt = (item: Item, place: Place): number | undefined =>
  timeIn(item, 'ms', `${place}Milliseconds`, `${place}InMs`) ??
  timeIn(item, 'ticks', `${place}InTicks`, place === 'offset' ? 'Offset' : 'Duration') ??
  (typeof item.value[place] === 'number' ? timeIn(item, 'ms', place) : timeIn(item, 'iso_duration', place));

/** Start and end of a phrase or a word: a start and a length in milliseconds, ticks of 100 ns, or an ISO 8601 duration. */
export function azureTimes(item: Item): { startMs: number | undefined; endMs: number | undefined } {
  const startMs = timeAt(item, 'offset');
  const length = timeAt(item, 'duration');
  return { startMs, endMs: startMs === undefined || length === undefined ? undefined : startMs + length };
}
