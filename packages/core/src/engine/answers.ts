import { isPlaced, type PlacedNode, type ValueNode } from '../metric/node.ts';
import { valueUnit } from '../metric/value-unit.ts';
import type { Window } from '../time/window.ts';
import type { Context } from './context.ts';
import { isOverlapping } from './dimensions.ts';
import { addedExactly, type ExactSums, exactSumsOf, nearest } from './exact.ts';
import { combine, type Finished, finishAggregate, nothing } from './finish.ts';
import { type Arithmetic, combinedNumbers, leafNumbers, numberOf } from './numbers.ts';
import { isPer, type PerAt, perStates } from './per.ts';
import type { Scan } from './scan.ts';
import { emptyState } from './state.ts';
import { type GroupKey, type Level, project, type States } from './states.ts';

/** A value at a level of grouping. */
export interface Answer {
  /** every group that any of the aggregates underneath has a row in */
  readonly keys: readonly GroupKey[];
  at(key: GroupKey, period: number): Finished;
  /** the values of these groups alone, one after the other, each with all periods: doubles, NaN for null */
  numbers(keys: readonly GroupKey[]): Float64Array;
  /** of sums of money, and what is added up of them: the same, exact */
  readonly exact?: ((keys: readonly GroupKey[]) => ExactSums) | undefined;
}

/** Values at any level of grouping, out of the states that an executor delivers. */
export type Answers = (value: ValueNode, level: Level, frame?: Frame) => Answer;

export interface Grouping {
  /** the dimensions that are scanned by, of which a level is a part */
  readonly finest: Level;
  /** the metric's own breakdown, which `total` removes */
  readonly own: Level;
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

/** The scans whose states a value is made of at a level. */
export function scansOf(value: ValueNode, level: Level, grouping: Grouping, frame: Frame = whole): readonly Scan[] {
  if (isPlaced(value)) return isPer(value) ? scansOfUnits(value, level, grouping, frame) : [scanFor({ placed: value, ...frame }, level, grouping)];
  if (value.node === 'over') return scansOf(value.value, level, grouping, framed(frame, value.window));
  if (value.node === 'total') return [level, coarser(level, grouping.own)].flatMap((one) => scansOf(value.value, one, grouping, frame));
  return [...scansOf(value.left, level, grouping, frame), ...scansOf(value.right, level, grouping, frame)];
}

/**
 * Groups of an overlapping dimension share rows, so a level without it is scanned for itself. So are the values of units that stand where
 * another column does: their table need not have the dimensions by which that one is grouped.
 */
function scanFor(leaf: Leaf, level: Level, { finest }: Grouping): Scan {
  if (leaf.unfiltered || level.some((dimension) => !finest.includes(dimension))) return { ...leaf, by: level };
  return { ...leaf, by: finest.filter((dimension) => level.includes(dimension) || !isOverlapping(dimension)) };
}

/** A table of units asks for its columns by unit, and for those apart from the anchor wherever the unit stands. */
function scansOfUnits({ from: { columns, unit, anchor } }: PerAt, level: Level, grouping: Grouping, frame: Frame): readonly Scan[] {
  return Object.entries(columns).flatMap(([name, value]) =>
    anchor === undefined || name === anchor
      ? scansOf(value, [...level, unit], grouping, frame)
      : scansOf(value, [unit], grouping, { ...frame, unfiltered: true }),
  );
}

/** States of the finest groups are merged to a level first; ratios are worked out after. */
export function answersOf(context: Context, grouping: Grouping, states: (scan: Scan) => States): Answers {
  const { textOf } = context;
  const made = new Map<ValueNode, Map<string, Answer>>();
  const answer: Answers = (value, level, frame = whole) => {
    const byLevel = made.get(value) ?? new Map<string, Answer>();
    made.set(value, byLevel);
    const key = textOf(level) + (frame === whole ? '' : textOf(frame));
    const known = byLevel.get(key) ?? make(value, level, frame);
    byLevel.set(key, known);
    return known;
  };
  const make = (value: ValueNode, level: Level, frame: Frame): Answer => {
    if (isPlaced(value)) return leafAnswer({ placed: value, ...frame }, statesAt(value, level, frame), context);
    if (value.node === 'over') return answer(value.value, level, framed(frame, value.window));
    if (value.node === 'total')
      return overAll(answer(value.value, coarser(level, grouping.own), frame), answer(value.value, level, frame), level, grouping.own);
    return combined(value, answer(value.left, level, frame), answer(value.right, level, frame), context);
  };
  const statesAt = (placed: PlacedNode, level: Level, frame: Frame): States => {
    if (isPer(placed)) return perStates({ placed, ...frame }, level, answer, context);
    const scan = scanFor({ placed, ...frame }, level, grouping);
    return scan.by.join() === level.join() ? states(scan) : states(scan).merged(scan.by, level);
  };
  return answer;
}

function leafAnswer({ placed, windows }: Leaf, states: States, context: Context): Answer {
  const { asOf, over, reducers = {} } = context.query;
  const periods = judgedByBegin(placed, context) ? context.periodsIn(over.zone, windows) : null;
  const at = (key: GroupKey, period: number): Finished =>
    periods && periods[period]!.start >= asOf ? nothing('not yet') : finishAggregate(placed.of, states.at(key, period) ?? emptyState(), reducers);
  const begun = over.list.map((_, period) => !periods || periods[period]!.start < asOf);
  const exact = exactSumsOf(placed.of, states, begun);
  return {
    get keys() {
      return states.keys;
    },
    at,
    numbers: (keys) => leafNumbers(placed.of, states, keys, begun, at),
    exact,
  };
}

/** Amounts are added exactly, so that nothing is left over where they cancel out. */
function combined(value: Arithmetic, left: Answer, right: Answer, { query }: Context): Answer {
  const at = (key: GroupKey, period: number): Finished => combine(value, left.at(key, period), right.at(key, period));
  const exact =
    (value.node === 'add' || value.node === 'subtract') && left.exact && right.exact ? addedExactly(value.node, left.exact, right.exact) : undefined;
  const both = unionOf();
  return {
    get keys() {
      return both(left.keys, right.keys);
    },
    at,
    exact,
    numbers: (keys) => {
      if (exact) return nearest(exact(keys));
      const isMoney = valueUnit(value).startsWith('money') && value.node !== 'divide';
      if (isMoney) return Float64Array.from(keys.flatMap((key) => query.over.list.map((_, period) => numberOf(at(key, period)))));
      return combinedNumbers(value, left.numbers(keys), right.numbers(keys));
    },
  };
}

type Keys = readonly GroupKey[];

/** All keys of two lists, put together anew only where one is another list than before, or has grown. */
function unionOf(): (keys: Keys, others: Keys) => Keys {
  let known: { readonly keys: Keys; readonly others: Keys; readonly lengths: string; readonly union: Keys } | undefined;
  return (keys, others) => {
    if (keys === others) return keys;
    const lengths = `${keys.length} ${others.length}`;
    if (known?.keys !== keys || known.others !== others || known.lengths !== lengths)
      known = { keys, others, lengths, union: [...new Set([...keys, ...others])] };
    return known.union;
  };
}

/** In every group the value of the group that it belongs to. */
function overAll(of: Answer, fine: Answer, level: Level, own: Level): Answer {
  const coarse = coarser(level, own);
  const known = new Map<GroupKey, GroupKey>();
  const coarseOf = (key: GroupKey): GroupKey => {
    const found = known.get(key) ?? project(key, level, coarse);
    known.set(key, found);
    return found;
  };
  return {
    get keys() {
      return fine.keys;
    },
    at: (key, period) => of.at(coarseOf(key), period),
    numbers: (keys) => of.numbers(keys.map(coarseOf)),
  };
}

/** A plan reaches into the future, so a quota has an answer there; whatever happens, lasts or is followed up has not. */
const judgedByBegin = (placed: PlacedNode, { sourceOf }: Context): boolean =>
  placed.node !== 'during' || placed.of.node === 'survival' || !sourceOf(placed).shape.columns[placed.from.column]!.planned;

/** The level of a total: without the metric's own breakdown. */
export const coarser = (level: Level, own: Level): Level => level.filter((dimension) => !own.includes(dimension));
