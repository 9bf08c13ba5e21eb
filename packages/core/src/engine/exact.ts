import type { AggregateNode } from '../metric/node.ts';
import { stateUnit } from '../metric/value-unit.ts';
import { placesOf } from './quantity.ts';
import { DenseStates } from './scan/dense.ts';
import type { GroupKey, States } from './states.ts';

/** Amounts of cells as whole numbers of 10^−places; null is no data. */
export interface ExactSums {
  readonly places: number;
  readonly sums: readonly (bigint | null)[];
}

type Exact = (keys: readonly GroupKey[]) => ExactSums;

/** The sums of an aggregate of money, where it is one. */
export function exactSumsOf(aggregate: AggregateNode, states: States, begun: readonly boolean[]): Exact | undefined {
  if (aggregate.node !== 'sum' || stateUnit(aggregate) !== 'money' || !(states instanceof DenseStates)) return undefined;
  const places = placesOf(aggregate);
  return (keys) => {
    const all = states.exactSums();
    const sums: (bigint | null)[] = [];
    for (const key of keys) {
      const place = states.placeOf(key);
      for (let period = 0; period < begun.length; period++) sums.push(!begun[period] ? null : place === undefined ? 0n : all[place * begun.length + period]!);
    }
    return { places, sums };
  };
}

/** Left and right, added or subtracted; undefined where they are kept with unlike decimals. */
export function addedExactly(node: 'add' | 'subtract', left: Exact, right: Exact): Exact | undefined {
  if (left([]).places !== right([]).places) return undefined;
  return (keys) => {
    const [{ places, sums }, { sums: others }] = [left(keys), right(keys)];
    const both = (one: bigint | null, other: bigint | null): bigint | null =>
      one === null || other === null ? null : node === 'add' ? one + other : one - other;
    return { places, sums: sums.map((sum, cell) => both(sum, others[cell]!)) };
  };
}

/** The nearest doubles. */
export const nearest = ({ places, sums }: ExactSums): Float64Array =>
  Float64Array.from(sums, (sum) => (sum === null ? Number.NaN : Number(sum) / 10 ** places));
