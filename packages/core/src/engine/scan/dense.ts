import { emptyState, type State, type Tally } from '../state.ts';
import type { GroupKey, States } from '../states.ts';
import type { Kept } from './lists.ts';

/** Rows and totals of all cells; a cell is the place group × periods + period. */
export interface DenseTally {
  readonly n: Int32Array;
  readonly total: Total | null;
}

/** Exact sums: whole numbers that a double holds, each times `one` in the scale of the unit; or big ones of the cells that have any. */
export type Total =
  | { readonly kind: 'numbers'; readonly sums: Float64Array; readonly one: bigint }
  | { readonly kind: 'bigs'; readonly sums: ReadonlyMap<number, bigint> };

/** The states of a whole table: flat arrays over groups and periods. */
export class DenseStates implements States {
  readonly keys: readonly GroupKey[];
  readonly periods: number;
  readonly of: DenseTally;
  /** of a share: the rows that also satisfy its condition */
  readonly hits: DenseTally | null;
  /** rows left out, by reason */
  readonly excluded: ReadonlyMap<string, Int32Array>;
  readonly kept: Kept | null;
  private readonly places: ReadonlyMap<GroupKey, number>;

  constructor(parts: Pick<DenseStates, 'keys' | 'periods' | 'of' | 'hits' | 'excluded' | 'kept'>) {
    this.keys = parts.keys;
    this.periods = parts.periods;
    this.of = parts.of;
    this.hits = parts.hits;
    this.excluded = parts.excluded;
    this.kept = parts.kept;
    this.places = new Map(parts.keys.map((key, place) => [key, place]));
  }

  /** The place of a group; undefined where it has no row. */
  placeOf(key: GroupKey): number | undefined {
    return this.places.get(key);
  }

  at(key: GroupKey, period: number): State | undefined {
    const place = this.places.get(key);
    if (place === undefined) return undefined;
    const cell = place * this.periods + period;
    const state: State = {
      of: tallyAt(this.of, cell),
      hits: this.hits ? tallyAt(this.hits, cell) : emptyState().hits,
      excluded: new Map([...this.excluded].flatMap(([reason, rows]) => (rows[cell]! > 0 ? [[reason, rows[cell]!] as const] : []))),
    };
    this.kept?.addTo(state, cell);
    return state;
  }

  /** The sums of all cells in the scale of their unit; null where rows all had to be left out. */
  exactSums(): readonly (bigint | null)[] {
    const sums: (bigint | null)[] = Array.from(this.of.n, (_, cell) => totalAt(this.of, cell));
    for (const rows of this.excluded.values()) {
      for (let cell = 0; cell < sums.length; cell++) if (rows[cell]! > 0 && this.of.n[cell] === 0) sums[cell] = null;
    }
    return sums;
  }

  merged(project: (key: GroupKey) => GroupKey): DenseStates {
    const coarse = this.keys.map(project);
    const keys = [...new Set(coarse)];
    const places = new Map(keys.map((key, place) => [key, place]));
    const cells = new Int32Array(this.keys.length * this.periods);
    coarse.forEach((key, place) => {
      const into = places.get(key)! * this.periods;
      for (let period = 0; period < this.periods; period++) cells[place * this.periods + period] = into + period;
    });
    const size = keys.length * this.periods;
    return new DenseStates({
      keys,
      periods: this.periods,
      of: mergedTally(this.of, cells, size),
      hits: this.hits && mergedTally(this.hits, cells, size),
      excluded: new Map([...this.excluded].map(([reason, rows]) => [reason, added(rows, cells, new Int32Array(size))])),
      kept: this.kept?.merged(cells, size) ?? null,
    });
  }
}

const tallyAt = (tally: DenseTally, cell: number): Tally => ({ n: tally.n[cell]!, total: totalAt(tally, cell), values: new Map() });

function totalAt({ total }: DenseTally, cell: number): bigint {
  if (total === null) return 0n;
  return total.kind === 'bigs' ? (total.sums.get(cell) ?? 0n) : BigInt(total.sums[cell]!) * total.one;
}

function mergedTally({ n, total }: DenseTally, cells: Int32Array, size: number): DenseTally {
  return { n: added(n, cells, new Int32Array(size)), total: total && mergedTotal(total, cells, size) };
}

function mergedTotal(total: Total, cells: Int32Array, size: number): Total {
  if (total.kind === 'numbers') return { ...total, sums: added(total.sums, cells, new Float64Array(size)) };
  const sums = new Map<number, bigint>();
  for (const [cell, sum] of total.sums) sums.set(cells[cell]!, (sums.get(cells[cell]!) ?? 0n) + sum);
  return { kind: 'bigs', sums };
}

function added<A extends Int32Array | Float64Array>(from: A, cells: Int32Array, into: A): A {
  for (let cell = 0; cell < from.length; cell++) into[cells[cell]!]! += from[cell]!;
  return into;
}
