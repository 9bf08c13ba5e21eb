import type { AggregateNode, ValueNode } from '../metric/node.ts';
import { isTime, type Unit } from '../metric/unit.ts';
import { stateUnit } from '../metric/value-unit.ts';
import { ticksPerUnit } from '../time/clock.ts';
import type { Finished } from './finish.ts';
import { numberScale, placesOf, plain } from './quantity.ts';
import { DenseStates, type DenseTally } from './scan/dense.ts';
import type { Slots } from './scan/lists.ts';
import { distinctCounts, quantiles } from './scan/order.ts';
import { followedUpNumbers } from './scan/survival.ts';
import type { GroupKey, States } from './states.ts';

type Of<N extends AggregateNode['node']> = Extract<AggregateNode, { node: N }>;

/** The numbers of an aggregate in some groups, worked out of flat arrays where there are any. */
export function leafNumbers(
  aggregate: AggregateNode,
  states: States,
  keys: readonly GroupKey[],
  begun: readonly boolean[],
  at: (key: GroupKey, period: number) => Finished,
): Float64Array {
  const all = states instanceof DenseStates ? cellNumbers(aggregate, states) : null;
  if (all === null) return Float64Array.from(keys.flatMap((key) => begun.map((hasBegun, period) => (hasBegun ? numberOf(at(key, period)) : Number.NaN))));
  const periods = begun.length;
  const numbers = new Float64Array(keys.length * periods);
  for (const [group, key] of keys.entries()) {
    const place = (states as DenseStates).groups.placeOf(key);
    if (place === undefined) numbers.fill(ofNoRows(aggregate), group * periods, (group + 1) * periods);
    else copy(all, place * periods, periods, numbers, group * periods);
  }
  for (const [period, hasBegun] of begun.entries()) if (!hasBegun) blank(numbers, period, periods);
  return numbers;
}

/** Of so few numbers a loop is quicker than `set`. */
function copy(from: Float64Array, first: number, count: number, into: Float64Array, place: number): void {
  for (let offset = 0; offset < count; offset++) into[place + offset] = from[first + offset]!;
}

/** No data in a period, whatever the group. */
function blank(numbers: Float64Array, period: number, periods: number): void {
  for (let cell = period; cell < numbers.length; cell += periods) numbers[cell] = Number.NaN;
}

export const numberOf = ({ value }: Finished): number => (value === null ? Number.NaN : plain(value));

const ofNoRows = ({ node }: AggregateNode): number => (node === 'count' || node === 'distinct' || node === 'sum' ? 0 : Number.NaN);

/** The numbers of all cells; null where only a finished cell knows them. */
function cellNumbers(aggregate: AggregateNode, states: DenseStates): Float64Array | null {
  const { of, kept } = states;
  switch (aggregate.node) {
    case 'count':
      return new Float64Array(of.n);
    case 'distinct':
      return distinctCounts(kept as Slots, false);
    case 'sum':
      return unlessAllLeftOut(states, totals(of, aggregate));
    case 'mean':
      return quotients(totals(of, aggregate), of.n);
    case 'share':
      return shares(aggregate, states);
    case 'quantile':
      return quantilesOf(aggregate, kept as Slots);
    case 'survival':
      return followedUpNumbers(aggregate, kept!, of.n.length);
    default:
      return null;
  }
}

function quantilesOf(aggregate: Of<'quantile'>, slots: Slots): Float64Array | null {
  return slots.kind.name === 'numbers' ? quantiles(slots, aggregate.p, Number(scaleOf(aggregate) / slots.kind.one)) : null;
}

/** How many of the smallest steps make one of the unit. */
function scaleOf(aggregate: AggregateNode): bigint {
  const unit = stateUnit(aggregate) as Unit;
  if (unit === 'money') return 10n ** BigInt(placesOf(aggregate));
  return BigInt(isTime(unit) ? ticksPerUnit[unit] : numberScale);
}

/** In a loop, as all that is done for every cell of every aggregate: "map" calls a function for each. */
export function dividedBy(divisor: number, sums: Float64Array): Float64Array {
  const numbers = new Float64Array(sums.length);
  for (let cell = 0; cell < sums.length; cell++) numbers[cell] = sums[cell]! / divisor;
  return numbers;
}

function totals({ total, n }: DenseTally, aggregate: AggregateNode): Float64Array {
  if (total?.kind === 'numbers') {
    const divisor = Number(scaleOf(aggregate) / total.one);
    return divisor === 1 ? total.sums : dividedBy(divisor, total.sums);
  }
  const numbers = new Float64Array(n.length);
  const divisor = Number(scaleOf(aggregate));
  for (const [cell, sum] of total?.sums ?? []) numbers[cell] = Number(sum) / divisor;
  return numbers;
}

/** Rows that all had to be left out are no data; no rows at all are a sum of zero. */
function unlessAllLeftOut({ of, excluded }: DenseStates, sums: Float64Array): Float64Array {
  const numbers = sums.slice();
  for (const rows of excluded.values()) {
    for (let cell = 0; cell < numbers.length; cell++) if (rows[cell]! > 0 && of.n[cell] === 0) numbers[cell] = Number.NaN;
  }
  return numbers;
}

function shares(aggregate: Of<'share'>, { of, hits, kept }: DenseStates): Float64Array {
  const { node } = aggregate.of;
  if (node === 'count') return quotients(hits!.n, of.n);
  if (node === 'sum') return quotients(totals(hits!, aggregate), totals(of, aggregate));
  return quotients(distinctCounts(kept as Slots, true), distinctCounts(kept as Slots, false));
}

/** Nothing is divided by zero, nor by less. */
function quotients(above: ArrayLike<number>, below: ArrayLike<number>): Float64Array {
  const numbers = new Float64Array(above.length);
  for (let cell = 0; cell < numbers.length; cell++) numbers[cell] = below[cell]! > 0 ? above[cell]! / below[cell]! : Number.NaN;
  return numbers;
}

export type Arithmetic = Extract<ValueNode, { left: ValueNode }>;

/** Arithmetic over numbers; what is missing on either side is missing in the result. */
export function combinedNumbers({ node }: Arithmetic, left: Float64Array, right: Float64Array): Float64Array {
  switch (node) {
    case 'add':
      return left.map((number, cell) => number + right[cell]!);
    case 'subtract':
      return left.map((number, cell) => number - right[cell]!);
    case 'multiply':
      return left.map((number, cell) => number * right[cell]!);
    case 'divide':
      return quotients(left, right);
  }
}
