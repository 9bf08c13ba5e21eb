import { quantilePlace, quantileRanks } from '../analysis/statistics/order.ts';
import { garwood } from '../analysis/statistics/poisson.ts';
import { type Interval, wilson } from '../analysis/statistics/proportion.ts';
import type { AggregateNode, ReducerNode, ValueNode } from '../metric/node.ts';
import type { Unit } from '../metric/unit.ts';
import { isTime } from '../metric/unit.ts';
import { stateUnit, valueUnit } from '../metric/value-unit.ts';
import { decimal } from '../money/amount.ts';
import { minus, over, plain, plus, type Quantity, type Read, readerOf, timesQuantity } from './quantity.ts';
import type { Reducer } from './query.ts';
import type { State, Tally } from './state.ts';
import { followedUp } from './survival.ts';

/** A state, finished: the one place where ratios, intervals, nulls and reasons are made, for every executor. */
export interface Finished {
  readonly value: Quantity | null;
  readonly numerator: Quantity | null;
  readonly denominator: Quantity | null;
  /** rows counted */
  readonly n: number;
  readonly interval: readonly [Quantity, Quantity] | null;
  /** of a life table: the smallest risk set that the answer rests on */
  readonly risk?: number | null;
  readonly excluded: Readonly<Record<string, number>>;
  readonly reason: string | null;
}

export type Reducers = Readonly<Record<string, Reducer>>;

export const nothing = (reason: string): Finished => ({ value: null, numerator: null, denominator: null, n: 0, interval: null, excluded: {}, reason });

/** The most frequent reason first, so that neither the order of rows nor of groups shows. */
const listed = (reasons: Iterable<readonly [string, number]>): Record<string, number> =>
  Object.fromEntries([...reasons].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)));

export function finishAggregate(aggregate: AggregateNode, state: State, reducers: Reducers): Finished {
  const excluded = listed(state.excluded);
  const base = { ...nothing(''), n: state.of.n, excluded, reason: null };
  const empty = { ...base, reason: Object.keys(excluded)[0] ?? 'no rows' };
  const unit = stateUnit(aggregate);
  const read = readerOf(aggregate, unit);
  switch (aggregate.node) {
    case 'count':
      return { ...base, value: state.of.n };
    case 'distinct':
      return { ...base, value: state.of.values.size };
    case 'sum':
      // Rows that all had to be left out are no data; no rows at all are a sum of zero.
      return state.of.n === 0 && state.excluded.size > 0 ? empty : { ...base, value: read(state.of.total) };
    case 'mean':
      if (state.of.n === 0) return empty;
      return { ...base, value: over(read(state.of.total), state.of.n, unit), numerator: read(state.of.total), denominator: state.of.n };
    case 'quantile':
      return state.of.n === 0 ? empty : { ...base, ...quantileOf(state.of, aggregate.p, read) };
    case 'share':
      return finishShare(aggregate.of.node, state, read, base);
    case 'survival':
      return state.of.n === 0 ? { ...empty, risk: null } : { ...base, ...followedUp(aggregate, state.of) };
    case 'reducer':
      return state.of.n === 0 ? empty : { ...base, ...reduced(aggregate, state.of, reducers[aggregate.name]!) };
  }
}

function finishShare(kind: 'count' | 'distinct' | 'sum', state: State, read: Read, base: Finished): Finished {
  const size = (tally: Tally): Quantity => (kind === 'count' ? tally.n : kind === 'distinct' ? tally.values.size : read(tally.total));
  const [numerator, denominator] = [size(state.hits), size(state.of)];
  const sides = { ...base, numerator, denominator };
  if (plain(denominator) <= 0) {
    const leftOut = base.n === 0 ? Object.keys(base.excluded)[0] : undefined;
    return { ...sides, reason: leftOut ?? (plain(denominator) === 0 ? 'zero denominator' : 'negative denominator') };
  }
  // Wilson's interval is for trials; nobody knows that of a share of money or of different units.
  const interval: Interval | null = kind === 'count' ? wilson(state.hits.n, state.of.n) : null;
  return { ...sides, value: over(numerator, denominator, 'share'), interval };
}

/** Type 7, and the order statistics that hold it with 95 % confidence. */
function quantileOf({ n, values }: Tally, p: number, read: Read): Pick<Finished, 'value' | 'interval'> {
  const sorted = [...(values as Map<bigint, number>)].sort(([a], [b]) => (a < b ? -1 : 1));
  const ranked = (rank: number): Quantity => {
    let seen = 0;
    for (const [value, rows] of sorted) {
      seen += rows;
      if (seen >= rank) return read(value);
    }
    throw new RangeError(`no value of rank ${rank} among ${n}`);
  };
  const { rank, fraction } = quantilePlace(p)(n);
  const [low, high] = [ranked(rank), ranked(Math.min(rank + 1, n))];
  const between = typeof low === 'number' ? low + (plain(high) - low) * fraction : plus(low, (minus(high, low) as typeof low).times(fraction));
  const ranks = quantileRanks(n, p);
  return { value: between, interval: ranks && [ranked(ranks[0]), ranked(ranks[1])] };
}

/** Rows are folded in the order of their cells, so that the order in which they came never shows. */
function reduced({ name, unit }: ReducerNode, { values }: Tally, reducer: Reducer): Pick<Finished, 'value' | 'reason'> {
  let state = reducer.init();
  for (const [slot, rows] of [...values].sort(([a], [b]) => (a < b ? -1 : 1))) {
    for (let times = 0; times < rows; times++) state = reducer.add(state, JSON.parse(slot as string), 1);
  }
  const value = reducer.value(state);
  if (value === null) return { value, reason: `"${name}" has no answer` };
  if (!Number.isFinite(value)) return { value: null, reason: `"${name}" gave ${value}` };
  return { value: unit === 'money' ? decimal(value) : value, reason: null };
}

type Arithmetic = Extract<ValueNode, { left: ValueNode }>;
type Division = Extract<Arithmetic, { node: 'divide' }>;

/** Arithmetic over finished values; what is missing on either side is missing in the result. */
export function combine(node: Arithmetic, left: Finished, right: Finished): Finished {
  const excluded = new Map(Object.entries(left.excluded));
  for (const [reason, rows] of Object.entries(right.excluded)) excluded.set(reason, (excluded.get(reason) ?? 0) + rows);
  const paired = node.node === 'divide' || node.node === 'multiply';
  const base = { ...nothing(''), n: paired ? right.n : left.n + right.n, excluded: listed(excluded), reason: null };
  if (left.value === null || right.value === null) return { ...base, reason: left.value === null ? left.reason : right.reason };
  switch (node.node) {
    case 'add':
      return { ...base, value: plus(left.value, right.value) };
    case 'subtract':
      return { ...base, value: minus(left.value, right.value) };
    case 'multiply':
      return { ...base, value: timesQuantity(left.value, right.value) };
    case 'divide':
      return quotient(node, left.value, right.value, base);
  }
}

function quotient(node: Division, left: Quantity, right: Quantity, base: Finished): Finished {
  const sides = { ...base, numerator: left, denominator: right };
  if (plain(right) <= 0) return { ...sides, reason: node.otherwise ?? (plain(right) === 0 ? 'zero denominator' : 'negative denominator') };
  return { ...sides, value: over(left, right, valueUnit(node)), interval: isRate(node) ? rateInterval(left, right) : null };
}

/** Events by the time in which they could happen. */
const isRate = ({ left, right }: Division): boolean => left.node === 'at' && left.of.node === 'count' && isExposure(right);
const isExposure = (value: ValueNode): boolean => value.node === 'during' && value.of.node === 'sum' && isTime(stateUnit(value.of) as Unit);

/** Exact for a Poisson count. */
function rateInterval(events: Quantity, time: Quantity): Interval {
  const [low, high] = garwood(plain(events));
  return [low / plain(time), high / plain(time)];
}
