import { quantileRanks } from '../analysis/statistics/order.ts';
import { type Interval, wilson } from '../analysis/statistics/proportion.ts';
import type { AggregateNode, ValueNode } from '../metric/node.ts';
import type { Unit } from '../metric/unit.ts';
import { decimal } from '../money/amount.ts';
import { minus, over, plain, plus, type Quantity, quantityOf } from './quantity.ts';
import type { State, Tally } from './state.ts';

/** A state, finished: the one place where ratios, intervals, nulls and reasons are made. */
export interface Finished {
  readonly value: Quantity | null;
  readonly numerator: Quantity | null;
  readonly denominator: Quantity | null;
  /** rows counted */
  readonly n: number;
  readonly interval: readonly [Quantity, Quantity] | null;
  readonly excluded: Readonly<Record<string, number>>;
  readonly reason: string | null;
}

export const nothing = (reason: string): Finished => ({ value: null, numerator: null, denominator: null, n: 0, interval: null, excluded: {}, reason });

/** The most frequent reason first, so that neither the order of rows nor of groups shows. */
const listed = (reasons: Iterable<readonly [string, number]>): Record<string, number> =>
  Object.fromEntries([...reasons].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)));

/** @param unit of the column or count underneath, not of the share */
export function finishAggregate(aggregate: AggregateNode, state: State, unit: Unit): Finished {
  const excluded = listed(state.excluded);
  const base = { ...nothing(''), n: state.of.n, excluded, reason: null };
  const empty = { ...base, reason: Object.keys(excluded)[0] ?? 'no rows' };
  switch (aggregate.node) {
    case 'count':
      return { ...base, value: state.of.n };
    case 'distinct':
      return { ...base, value: state.of.values.size };
    case 'sum':
      // Rows that all had to be left out are no data; no rows at all are a sum of zero.
      return state.of.n === 0 && state.excluded.size > 0 ? empty : { ...base, value: quantityOf(state.of.total, unit) };
    case 'mean':
      if (state.of.n === 0) return empty;
      return { ...base, value: over(quantityOf(state.of.total, unit), state.of.n, unit), numerator: quantityOf(state.of.total, unit), denominator: state.of.n };
    case 'quantile':
      return state.of.n === 0 ? empty : { ...base, ...quantileOf(state.of, aggregate.p, unit) };
    case 'share':
      return finishShare(aggregate.of.node, state, unit, base);
  }
}

function finishShare(kind: 'count' | 'distinct' | 'sum', state: State, unit: Unit, base: Finished): Finished {
  const size = (tally: Tally): Quantity => (kind === 'count' ? tally.n : kind === 'distinct' ? tally.values.size : quantityOf(tally.total, unit));
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
function quantileOf({ n, values }: Tally, p: number, unit: Unit): Pick<Finished, 'value' | 'interval'> {
  const sorted = [...(values as Map<bigint, number>)].sort(([a], [b]) => (a < b ? -1 : 1));
  const ranked = (rank: number): Quantity => {
    let seen = 0;
    for (const [value, rows] of sorted) {
      seen += rows;
      if (seen >= rank) return quantityOf(value, unit);
    }
    throw new RangeError(`no value of rank ${rank} among ${n}`);
  };
  // (n − 1)p in decimals: in binary, 100 × 0.29 falls short of 29.
  const place = decimal(p).times(n - 1);
  const rank = place.floor().toNumber() + 1;
  const [low, high] = [ranked(rank), ranked(Math.min(rank + 1, n))];
  const fraction = place.minus(place.floor());
  const between = typeof low === 'number' ? low + (plain(high) - low) * fraction.toNumber() : plus(low, (minus(high, low) as typeof low).times(fraction));
  const ranks = quantileRanks(n, p);
  return { value: between, interval: ranks && [ranked(ranks[0]), ranked(ranks[1])] };
}

/** Arithmetic over finished values; what is missing on either side is missing in the result. */
export function combine(node: Extract<ValueNode, { left: ValueNode }>['node'], left: Finished, right: Finished, unit: Unit): Finished {
  const excluded = new Map(Object.entries(left.excluded));
  for (const [reason, rows] of Object.entries(right.excluded)) excluded.set(reason, (excluded.get(reason) ?? 0) + rows);
  const base = { ...nothing(''), n: node === 'divide' ? right.n : left.n + right.n, excluded: listed(excluded), reason: null };
  if (left.value === null || right.value === null) return { ...base, reason: left.value === null ? left.reason : right.reason };
  if (node === 'add') return { ...base, value: plus(left.value, right.value) };
  if (node === 'subtract') return { ...base, value: minus(left.value, right.value) };
  const sides = { ...base, numerator: left.value, denominator: right.value };
  if (plain(right.value) <= 0) return { ...sides, reason: plain(right.value) === 0 ? 'zero denominator' : 'negative denominator' };
  return { ...sides, value: over(left.value, right.value, unit) };
}
