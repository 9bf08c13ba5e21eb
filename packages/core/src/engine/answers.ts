import { unitOf } from '../metric/check.ts';
import type { PlacedNode, ValueNode } from '../metric/node.ts';
import { combine, type Finished, finishAggregate } from './finish.ts';
import type { GroupKey, States } from './scan.ts';
import { emptyState, merge, type State } from './state.ts';

/** Values at one level of grouping. */
export interface Answers {
  /** every group that any of the aggregates has a row in; a total is there even without rows */
  groups(placed: readonly PlacedNode[]): readonly GroupKey[];
  value(value: ValueNode, key: GroupKey, period: number): Finished;
}

export interface AnswersInput {
  /** the dimensions of this level, a part of `finest` */
  readonly level: readonly string[];
  readonly finest: readonly string[];
  /** the metric's own breakdown, which `total` removes */
  readonly own: readonly string[];
  readonly periods: number;
  readonly scanned: (placed: PlacedNode) => States;
}

/** States of the finest groups are merged to the level first; ratios are worked out after. */
export function answersAt({ level, finest, own, periods, scanned }: AnswersInput): Answers {
  const coarse = level.filter((dimension) => !own.includes(dimension));
  const merged = new Map<string, ReadonlyMap<GroupKey, readonly State[]>>();
  const statesAt = (placed: PlacedNode, at: readonly string[]): ReadonlyMap<GroupKey, readonly State[]> => {
    const name = JSON.stringify([placed, at]);
    const states = merged.get(name) ?? mergeTo(at, finest, periods, scanned(placed));
    merged.set(name, states);
    return states;
  };
  const valueAt = (value: ValueNode, key: GroupKey, period: number, at: readonly string[]): Finished => {
    if (value.node === 'total') return valueAt(value.value, project(key, at, coarse), period, coarse);
    if (value.node === 'at' || value.node === 'asOf') {
      const rows = value.of.node === 'share' ? value.of.of : value.of;
      return finishAggregate(value.of, statesAt(value, at).get(key)?.[period] ?? emptyState(), unitOf({ ...value, of: rows }));
    }
    return combine(value.node, valueAt(value.left, key, period, at), valueAt(value.right, key, period, at), unitOf(value));
  };
  return {
    groups: (placed) => (level.length === 0 ? ['[]'] : [...new Set(placed.flatMap((leaf) => [...statesAt(leaf, level).keys()]))].sort()),
    value: (value, key, period) => valueAt(value, key, period, level),
  };
}

function mergeTo(level: readonly string[], finest: readonly string[], periods: number, states: States): ReadonlyMap<GroupKey, readonly State[]> {
  if (level.length === finest.length) return states;
  const merged = new Map<GroupKey, State[]>();
  for (const [key, from] of states) {
    const target = project(key, finest, level);
    const into = merged.get(target) ?? Array.from({ length: periods }, emptyState);
    from.forEach((state, period) => void merge(into[period]!, state));
    merged.set(target, into);
  }
  return merged;
}

/** The key of the coarser group that a group belongs to. */
function project(key: GroupKey, from: readonly string[], to: readonly string[]): GroupKey {
  const members = JSON.parse(key) as (string | null)[];
  return JSON.stringify(to.map((dimension) => members[from.indexOf(dimension)]));
}
