import { choice, flag, instant, number, reference, type Spec } from '../column.ts';
import { type Table, table } from '../table.ts';

export const stepStates = ['reached', 'not_reached', 'undecided'] as const;

const columns = {
  owner: reference('owner'),
  /** the how-manieth base event of the unit */
  attempt: number(),
  /** the attempt that gets furthest, and of those earliest: one a unit, so that units are counted rather than attempts */
  best: flag(),
  /** 1 for the base event */
  rank: number(),
  /** of the base event */
  startedAt: instant({ always: true, cohort: true }),
  /** of the step's own event, or of the next step reached, where this one was passed over */
  reachedAt: instant(),
  /** undecided: not reached as of now, with its windows still open */
  state: choice(stepStates, { dimension: 'state' }),
  /** of the step before; of the base event itself "reached" */
  stateBefore: choice(stepStates),
} as const;

type FunnelColumns<S extends string> = typeof columns & {
  readonly unit: Spec<'reference'>;
  /** by the name it was given */
  readonly step: Spec<'choice', S>;
};

/** One row a unit, attempt and step, whether it was reached or not. */
export const funnelTable = <const N extends string, const S extends string>(
  name: N,
  unit: string,
  steps: readonly S[],
): Table<{ name: N; columns: FunnelColumns<S> }> => table(name, { unit: reference(unit), step: choice(steps, { dimension: 'step' }), ...columns }) as never;
