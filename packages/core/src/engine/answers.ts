import { isPlaced, type PlacedNode, type ValueNode } from '../metric/node.ts';
import type { Window } from '../time/window.ts';
import type { Context } from './context.ts';
import { isOverlapping, type Member } from './dimensions.ts';
import { combine, type Finished, finishAggregate, nothing } from './finish.ts';
import { isPer, perStates } from './per.ts';
import { type GroupKey, gathering, type Scan, type States } from './scan.ts';
import { emptyState, merge } from './state.ts';

/** A level of grouping: the dimensions, in the order of the members in a key. */
export type Level = readonly string[];

/** Values at any level of grouping, out of the states that an executor delivers. */
export interface Answers {
  /** every group that any of the placed aggregates has a row in; a total is there even without rows */
  groups(values: readonly ValueNode[], level: Level): readonly GroupKey[];
  value(value: ValueNode, level: Level, key: GroupKey, period: number): Finished;
}

export interface AnswersInput {
  readonly context: Context;
  /** the dimensions that are scanned by, of which a level is a part */
  readonly finest: Level;
  /** the metric's own breakdown, which `total` removes */
  readonly own: Level;
  readonly states: (scan: Scan) => States;
}

/** What a value stands under: other periods, and whether the filter of the query is for it. */
export type Frame = Pick<Scan, 'windows' | 'unfiltered'>;
export const whole: Frame = { windows: [] };

export const framed = (frame: Frame, window: Window): Frame => ({ ...frame, windows: [...frame.windows, window] });

/** An aggregate, as it stands in a value. */
export interface Leaf extends Frame {
  readonly placed: PlacedNode;
}

export function leavesOf(value: ValueNode, frame: Frame = whole): readonly Leaf[] {
  if (isPlaced(value)) return [{ placed: value, ...frame }];
  if (value.node === 'over') return leavesOf(value.value, framed(frame, value.window));
  return 'left' in value ? [...leavesOf(value.left, frame), ...leavesOf(value.right, frame)] : leavesOf(value.value, frame);
}

/** States of the finest groups are merged to a level first; ratios are worked out after. */
export function answersOf(input: AnswersInput): Answers {
  const { context, finest, own } = input;
  const { asOf, over, reducers = {} } = context.query;
  const kept = new Map<string, States>();
  const statesAt = (leaf: Leaf, level: Level): States => {
    const name = JSON.stringify([leaf, level]);
    const states = kept.get(name) ?? (isPer(leaf.placed) ? perStates(leaf, level, self, context) : scanned(leaf, level, finest, input));
    kept.set(name, states);
    return states;
  };
  const leafValue = (leaf: Leaf, level: Level, key: GroupKey, period: number): Finished => {
    const { placed, windows } = leaf;
    if (judgedByBegin(placed, context) && context.periodsIn(over.zone, windows)[period]!.start >= asOf) return nothing('not yet');
    return finishAggregate(placed.of, statesAt(leaf, level).get(key)?.[period] ?? emptyState(), reducers);
  };
  const valueAt = (value: ValueNode, level: Level, key: GroupKey, period: number, frame: Frame): Finished => {
    if (isPlaced(value)) return leafValue({ placed: value, ...frame }, level, key, period);
    if (value.node === 'over') return valueAt(value.value, level, key, period, framed(frame, value.window));
    if (value.node === 'total') {
      const coarse = coarser(level, own);
      return valueAt(value.value, coarse, project(key, level, coarse), period, frame);
    }
    return combine(value, valueAt(value.left, level, key, period, frame), valueAt(value.right, level, key, period, frame));
  };
  const self: Evaluator = {
    keys: (value, level, frame) => new Set(leavesOf(value, frame).flatMap((leaf) => [...statesAt(leaf, level).keys()])),
    value: valueAt,
  };
  return {
    groups: (values, level) => (level.length === 0 ? ['[]'] : [...new Set(values.flatMap((value) => [...self.keys(value, level, whole)]))].sort()),
    value: (value, level, key, period) => valueAt(value, level, key, period, whole),
  };
}

/** What a table of values asks of the values themselves. */
export interface Evaluator {
  keys(value: ValueNode, level: Level, frame: Frame): ReadonlySet<GroupKey>;
  value(value: ValueNode, level: Level, key: GroupKey, period: number, frame: Frame): Finished;
}

/** A plan reaches into the future, so a quota has an answer there; whatever happens, lasts or is followed up has not. */
const judgedByBegin = (placed: PlacedNode, { sourceOf }: Context): boolean =>
  placed.node !== 'during' || placed.of.node === 'survival' || !sourceOf(placed).shape.columns[placed.from.column]!.planned;

/** Groups of an overlapping dimension share rows, so a level without it is scanned for itself. */
function scanned(leaf: Leaf, level: Level, finest: Level, { states, context }: AnswersInput): States {
  const base = finest.filter((dimension) => level.includes(dimension) || !isOverlapping(dimension));
  if (level.some((dimension) => !finest.includes(dimension))) return states({ ...leaf, by: level });
  return mergeTo(level, base, states({ ...leaf, by: base }), context.query.over.list.length);
}

function mergeTo(level: Level, from: Level, states: States, periods: number): States {
  if (level.join() === from.join()) return states;
  const { states: merged, stateOf } = gathering(periods);
  for (const [key, list] of states) list.forEach((state, index) => void merge(stateOf(project(key, from, level), index), state));
  return merged;
}

/** The level of a total: without the metric's own breakdown. */
export const coarser = (level: Level, own: Level): Level => level.filter((dimension) => !own.includes(dimension));

/** The key of the coarser group that a group belongs to. */
export function project(key: GroupKey, from: Level, to: Level): GroupKey {
  const members = JSON.parse(key) as Member[];
  return JSON.stringify(to.map((dimension) => members[from.indexOf(dimension)]));
}
