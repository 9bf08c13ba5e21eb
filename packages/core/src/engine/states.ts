import { emptyState, merge, type State } from './state.ts';

/** The members of a group in the order of its dimensions, as JSON. */
export type GroupKey = string;

/** A level of grouping: the dimensions, in the order of the members in a key. */
export type Level = readonly string[];

/** The key of the group of fewer dimensions that a group belongs to. */
export function project(key: GroupKey, from: Level, to: Level): GroupKey {
  if (to.length === 0) return '[]';
  const members = JSON.parse(key) as (string | null)[];
  return JSON.stringify(to.map((dimension) => members[from.indexOf(dimension)]));
}

/** The states of an aggregate, one a group and period; a group is there if it has a row. */
export interface States {
  readonly keys: readonly GroupKey[];
  /** undefined: the group has no row */
  at(key: GroupKey, period: number): State | undefined;
  /** the states of the groups of fewer dimensions */
  merged(from: Level, to: Level): States;
}

/** States that come into being with the first row of a group: for groups that few rows, or rows from elsewhere, come to. */
export class SparseStates implements States {
  private readonly states = new Map<GroupKey, readonly State[]>();
  private readonly periods: number;

  constructor(periods: number) {
    this.periods = periods;
  }

  get keys(): readonly GroupKey[] {
    return [...this.states.keys()];
  }

  at(key: GroupKey, period: number): State | undefined {
    return this.states.get(key)?.[period];
  }

  stateOf(key: GroupKey, period: number): State {
    const list = this.states.get(key) ?? Array.from({ length: this.periods }, emptyState);
    this.states.set(key, list);
    return list[period]!;
  }

  merged(from: Level, to: Level): SparseStates {
    const merged = new SparseStates(this.periods);
    for (const [key, list] of this.states) list.forEach((state, period) => void merge(merged.stateOf(project(key, from, to), period), state));
    return merged;
  }
}
