import type { AggregateNode } from '../metric/node.ts';
import { stateUnit } from '../metric/value-unit.ts';
import { dividedBy } from './numbers.ts';
import { placesOf } from './quantity.ts';
import { DenseStates, totalAt } from './scan/dense.ts';
import type { GroupKey, States } from './states.ts';

/** Amounts of cells as whole numbers of 10^−places: doubles where they hold them all, NaN for no data; else big integers, null for no data. */
export interface ExactSums {
  readonly places: number;
  readonly sums: Float64Array | readonly (bigint | null)[];
}

type Exact = (keys: readonly GroupKey[]) => ExactSums;

/** Up to here doubles are exact. */
const exactly = 2 ** 53;

/** The sums of an aggregate of money, where it is one. */
export function exactSumsOf(aggregate: AggregateNode, states: States, begun: readonly boolean[]): Exact | undefined {
  if (aggregate.node !== 'sum' || stateUnit(aggregate) !== 'money' || !(states instanceof DenseStates)) return undefined;
  const { groups, of } = states;
  const cellsOf = (keys: readonly GroupKey[], visit: (cell: number | null, at: number) => void): void =>
    keys.forEach((key, index) => {
      const place = groups.placeOf(key);
      for (let period = 0; period < begun.length; period++) visit(place === undefined ? null : place * begun.length + period, index * begun.length + period);
    });
  return (keys) => {
    const length = keys.length * begun.length;
    const isKnown = knownCells(states);
    const isThere = (cell: number | null, at: number): boolean => begun[at % begun.length]! && (cell === null || isKnown[cell] === 1);
    if (of.total?.kind === 'numbers') {
      const { sums: all, one } = of.total;
      const sums = new Float64Array(length);
      cellsOf(keys, (cell, at) => {
        sums[at] = !isThere(cell, at) ? Number.NaN : cell === null ? 0 : all[cell]!;
      });
      return { places: placesOf(aggregate) - (one.toString().length - 1), sums };
    }
    const sums = new Array<bigint | null>(length);
    cellsOf(keys, (cell, at) => {
      sums[at] = !isThere(cell, at) ? null : cell === null ? 0n : totalAt(of, cell);
    });
    return { places: placesOf(aggregate), sums };
  };
}

/** 0 where rows all had to be left out. */
function knownCells({ groups, of, excluded }: DenseStates): Uint8Array {
  const known = new Uint8Array(groups.size).fill(1);
  for (const rows of excluded.values()) {
    for (let cell = 0; cell < known.length; cell++) if (rows[cell]! > 0 && of.n[cell] === 0) known[cell] = 0;
  }
  return known;
}

/** Left and right, added or subtracted. */
export function addedExactly(node: 'add' | 'subtract', left: Exact, right: Exact): Exact {
  return (keys) => {
    const [one, other] = [left(keys), right(keys)];
    const places = Math.max(one.places, other.places);
    return addedAsDoubles(node, one, other, places) ?? addedAsBigs(node, one, other, places);
  };
}

/** Null where a double does not hold a result. */
function addedAsDoubles(node: 'add' | 'subtract', one: ExactSums, other: ExactSums, places: number): ExactSums | null {
  if (!(one.sums instanceof Float64Array && other.sums instanceof Float64Array)) return null;
  const [scale, otherScale, sign] = [10 ** (places - one.places), 10 ** (places - other.places), node === 'add' ? 1 : -1];
  const sums = new Float64Array(one.sums.length);
  for (let cell = 0; cell < sums.length; cell++) {
    const [left, right] = [one.sums[cell]! * scale, other.sums[cell]! * otherScale];
    if (Math.abs(left) + Math.abs(right) > exactly) return null;
    sums[cell] = left + sign * right;
  }
  return { places, sums };
}

function addedAsBigs(node: 'add' | 'subtract', one: ExactSums, other: ExactSums, places: number): ExactSums {
  const [left, right] = [bigsOf(one, places), bigsOf(other, places)];
  const both = (sum: bigint | null, by: bigint | null): bigint | null => (sum === null || by === null ? null : node === 'add' ? sum + by : sum - by);
  return { places, sums: left.map((sum, cell) => both(sum, right[cell]!)) };
}

function bigsOf({ places: own, sums }: ExactSums, places: number): readonly (bigint | null)[] {
  const scale = 10n ** BigInt(places - own);
  const scaled = (sum: number | bigint | null): bigint | null => (sum === null || Number.isNaN(sum) ? null : BigInt(sum) * scale);
  return Array.from<number | bigint | null, bigint | null>(sums, scaled);
}

/** The nearest doubles. */
export function nearest({ places, sums }: ExactSums): Float64Array {
  const unit = 10 ** places;
  return sums instanceof Float64Array ? dividedBy(unit, sums) : Float64Array.from(sums, (sum) => (sum === null ? Number.NaN : Number(sum) / unit));
}
