import type { stepStates } from '../model/derived/funnel-steps.ts';
import { attemptOf, type Walk } from './funnel/attempt.ts';
import { limitsOf } from './funnel/limits.ts';
import { momentsOf } from './funnel/moments.ts';
import { type FunnelEvent, type FunnelLimit, type FunnelStep, type Happening, unitsOf } from './funnel/units.ts';

export type { FunnelEvent, FunnelLimit, FunnelStep };

export type StepState = (typeof stepStates)[number];

/** A row a unit, attempt and step: see model/derived/funnel-steps.ts. */
export interface FunnelRow {
  readonly unit: string;
  /** of the base event */
  readonly owner: string | null;
  /** 1 for the first base event of the unit */
  readonly attempt: number;
  readonly best: boolean;
  readonly step: string;
  /** 1 for the base event */
  readonly rank: number;
  readonly startedAt: number;
  readonly reachedAt: number | null;
  readonly state: StepState;
  /** of the step before; of the first step "reached" */
  readonly stateBefore: StepState;
}

export interface FunnelOptions {
  /** from the base event to any other at most so much */
  readonly within?: FunnelLimit | undefined;
  /** a step that was left out counts as passed */
  readonly skipping: boolean;
  readonly asOf: number;
}

/**
 * What became of every event of the first step before the as-of. A step's event follows that of the step before (with `skipping`, of
 * any step before) at the same instant or later, within the step's limit and that of the whole, and is another record than those used
 * before it. Of all choices of events the one that gets furthest stands; of those, the one whose furthest event is earliest; and going
 * back from there, the nearest step, then the earliest event. A step not reached is undecided while events to come could still reach it.
 *
 * Rows stand by unit, attempt and rank, whatever the order of the events.
 */
export function funnelRows(steps: readonly FunnelStep[], { within, skipping, asOf }: FunnelOptions): FunnelRow[] {
  const limits = limitsOf(steps, { within, skipping, asOf });
  const rows: FunnelRow[] = [];
  for (const { unit, happenings } of unitsOf(steps, asOf)) {
    const moments = momentsOf(happenings, steps.length, limits);
    const bases = basesOf(happenings);
    const walks = bases.map((base) => attemptOf(base, moments, limits));
    const best = walks.reduce((first, walk, index) => (isBetter(walk, walks[first]!) ? index : first), 0);
    walks.forEach((walk, index) => {
      write(rows, walk, steps, { unit, attempt: index + 1, best: index === best, owner: bases[index]!.owner });
    });
  }
  return rows;
}

/** The base events of a unit, in time, and by their records where they tie. */
const basesOf = (happenings: readonly Happening[]): FunnelEvent[] =>
  happenings.flatMap(({ event, step }) => (step === 0 ? event : [])).sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : Number(a.id > b.id)));

/** Further, or as far and sooner there; the earlier start stands otherwise. */
const isBetter = (walk: Walk, other: Walk): boolean =>
  walk.furthest > other.furthest || (walk.furthest === other.furthest && walk.reachedAt[walk.furthest]! < other.reachedAt[other.furthest]!);

type Attempt = Pick<FunnelRow, 'unit' | 'attempt' | 'best' | 'owner'>;

function write(rows: FunnelRow[], { furthest, reachedAt, openFrom }: Walk, steps: readonly FunnelStep[], { unit, owner, attempt, best }: Attempt): void {
  const startedAt = reachedAt[0]!;
  let stateBefore: StepState = 'reached';
  for (let step = 0; step < steps.length; step++) {
    const state = step <= furthest ? 'reached' : step >= openFrom ? 'undecided' : 'not_reached';
    rows.push({ unit, owner, attempt, best, step: steps[step]!.name, rank: step + 1, startedAt, reachedAt: reachedAt[step] ?? null, state, stateBefore });
    stateBefore = state;
  }
}
