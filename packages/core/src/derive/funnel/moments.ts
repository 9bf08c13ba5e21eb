import type { Limits } from './limits.ts';
import type { Happening } from './units.ts';

/** All that happened to a unit at one instant. */
export interface Moment {
  readonly at: number;
  /** on each clock */
  readonly positions: readonly number[];
  /** that have an event here, ascending */
  readonly steps: readonly number[];
  /** by step, its records, each once */
  readonly ids: readonly (readonly string[])[];
  /** a record stands under two steps: for which of them it is used has to be decided */
  readonly isShared: boolean;
}

/** Shared by all steps without an event; never written to. */
const none: string[] = [];

/** The instants of a unit, in time. */
export function momentsOf(happenings: readonly Happening[], steps: number, { clocks }: Limits): Moment[] {
  const moments: Moment[] = [];
  for (let start = 0, end = 0; start < happenings.length; start = end) {
    const { at } = happenings[start]!.event;
    while (end < happenings.length && happenings[end]!.event.at === at) end++;
    const positions = clocks.map((position) => position(at));
    moments.push({ at, positions, ...recordsOf(happenings.slice(start, end), steps) });
  }
  return moments;
}

function recordsOf(happenings: readonly Happening[], steps: number): Pick<Moment, 'steps' | 'ids' | 'isShared'> {
  const found = new Array<string[]>(steps).fill(none);
  for (const { event, step } of happenings) {
    if (found[step] === none) found[step] = [event.id];
    else found[step]!.push(event.id);
  }
  if (happenings.length === 1) return { steps: [happenings[0]!.step], ids: found, isShared: false };
  const ids = found.map((list) => (list.length > 1 ? [...new Set(list)] : list));
  const all = ids.flat();
  return { steps: [...ids.keys()].filter((step) => ids[step]!.length > 0), ids, isShared: new Set(all).size < all.length };
}
