import type { Period } from '../../time/period.ts';
import { type Buckets, Steps } from './steps.ts';

const none: readonly number[] = [];

/** Periods as something to look up in: which hold an instant, which begin or end before one. */
export interface Axis {
  readonly list: readonly Period[];
  /** where no two periods overlap: the one that holds an instant is at `holder[edges.through(instant)]`, −1 where there is none */
  readonly edges: Steps;
  readonly holder: Int32Array;
  /** the same by one look; null where instants have to be searched for, or periods overlap */
  readonly buckets: Buckets | null;
  /** the same where some overlap */
  readonly holders: readonly (readonly number[])[] | null;
  /** by number, as they begin and as they end; null where windows of windows put them out of order */
  readonly ordered: Ordered | null;
}

/** How many periods begin at or before an instant, and how many end; by one look, where that says it. */
export interface Ordered {
  readonly starts: Steps;
  readonly ends: Steps;
  readonly startBuckets: Buckets | null;
  readonly endBuckets: Buckets | null;
}

/** Made once for a list, while it stays what it is. */
const known = new WeakMap<readonly Period[], { readonly of: readonly Period[]; readonly axis: Axis }>();

export function axisOf(list: readonly Period[]): Axis {
  const found = known.get(list);
  if (found && found.of.length === list.length && list.every((period, index) => isSame(period, found.of[index]!))) return found.axis;
  const axis = make(list);
  known.set(list, { of: list.map((period) => ({ ...period })), axis });
  return axis;
}

const isSame = (one: Period, other: Period): boolean => one.start === other.start && one.end === other.end;

function make(list: readonly Period[]): Axis {
  const bounds = [...new Set(list.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const held = bounds.map((bound) => list.flatMap(({ start, end }, index) => (start <= bound && bound < end ? [index] : [])));
  const isOrdered = list.every(({ start, end }, index) => index === 0 || (start >= list[index - 1]!.start && end >= list[index - 1]!.end));
  const edges = new Steps(bounds);
  const holder = Int32Array.from([-1, ...held.map(([index = -1]) => index)]);
  const overlap = held.some((indexes) => indexes.length > 1);
  return {
    list,
    edges,
    holder,
    buckets: overlap ? null : edges.byBucket((passed) => holder[passed]!),
    holders: overlap ? [none, ...held] : null,
    ordered: isOrdered ? orderedOf(list) : null,
  };
}

function orderedOf(list: readonly Period[]): Ordered {
  const [starts, ends] = [new Steps(list.map(({ start }) => start)), new Steps(list.map(({ end }) => end))];
  return { starts, ends, startBuckets: starts.byBucket((passed) => passed), endBuckets: ends.byBucket((passed) => passed) };
}
