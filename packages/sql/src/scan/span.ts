import type { Window } from '@salesperf/core/executor';
import type { SqlContext } from '../context.ts';
import type { Draft } from './draft.ts';
import { zonesOf } from './owners.ts';

/** In which time a clock or a calendar is looked up: all of [from, to], and single instants far from it. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly far: readonly number[];
}

const day = 86_400_000;
const block = 400 * day;
/** What lies further from the as-of is not worth a clock of all the time between: a person's first day may be in the year 1. */
export const reach = 40 * 365 * day;

/** Outwards to round instants, so that scans share their clocks. */
export function spanOf({ lookedUp }: Draft, windows: readonly Window[], context: SqlContext): Span {
  const { core, instants } = context;
  const { asOf } = core.query;
  const edges = zonesOf(context).flatMap((zone) => core.periodsIn(zone, windows).flatMap(({ start, end }) => [start, end]));
  const found = [...lookedUp].flatMap((column) => instants.get(column) ?? []);
  const near = [asOf, ...edges, ...found.filter((instant) => Math.abs(instant - asOf) <= reach)];
  const least = near.reduce((one, other) => Math.min(one, other));
  const most = near.reduce((one, other) => Math.max(one, other));
  // The instant before counts too: every moment is the last instant inside.
  const far = found.filter((instant) => Math.abs(instant - asOf) > reach).flatMap((instant) => [instant - 1, instant]);
  return { from: (Math.floor(least / block) - 1) * block, to: (Math.floor(most / block) + 1) * block, far: [...new Set(far)].sort((a, b) => a - b) };
}
