import { emptyState, type State, type Tally } from '../state.ts';
import type { GroupKey, Level, States } from '../states.ts';
import type { Coarser, DenseGroups } from './dense-groups.ts';
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
  readonly groups: DenseGroups;
  readonly of: DenseTally;
  /** of a share: the rows that also satisfy its condition */
  readonly hits: DenseTally | null;
  /** rows left out, by reason */
  readonly excluded: ReadonlyMap<string, Int32Array>;
  readonly kept: Kept | null;
  constructor(parts: Pick<DenseStates, 'groups' | 'of' | 'hits' | 'excluded' | 'kept'>) {
    this.groups = parts.groups;
    this.of = parts.of;
    this.hits = parts.hits;
    this.excluded = parts.excluded;
    this.kept = parts.kept;
  }

  get keys(): readonly GroupKey[] {
    return this.groups.keys;
  }

  at(key: GroupKey, period: number): State | undefined {
    const place = this.groups.placeOf(key);
    if (place === undefined) return undefined;
    const cell = place * this.groups.periods + period;
    const state: State = {
      of: tallyAt(this.of, cell),
      hits: this.hits ? tallyAt(this.hits, cell) : emptyState().hits,
      excluded: new Map([...this.excluded].flatMap(([reason, rows]) => (rows[cell]! > 0 ? [[reason, rows[cell]!] as const] : []))),
    };
    this.kept?.addTo(state, cell);
    return state;
  }

  merged(from: Level, to: Level): DenseStates {
    const coarser = this.groups.coarserBy(from, to);
    const { groups } = coarser;
    return new DenseStates({
      groups,
      of: mergedTally(this.of, coarser),
      hits: this.hits && mergedTally(this.hits, coarser),
      excluded: new Map([...this.excluded].map(([reason, rows]) => [reason, coarser.added(rows, new Int32Array(groups.size))])),
      kept: this.kept?.merged(coarser.cells, groups.size) ?? null,
    });
  }
}

const tallyAt = (tally: DenseTally, cell: number): Tally => ({ n: tally.n[cell]!, total: totalAt(tally, cell), values: new Map() });

/** The sum of a cell in the scale of its unit. */
export function totalAt({ total }: DenseTally, cell: number): bigint {
  if (total === null) return 0n;
  return total.kind === 'bigs' ? (total.sums.get(cell) ?? 0n) : BigInt(total.sums[cell]!) * total.one;
}

function mergedTally({ n, total }: DenseTally, coarser: Coarser): DenseTally {
  return { n: coarser.added(n, new Int32Array(coarser.groups.size)), total: total && mergedTotal(total, coarser) };
}

function mergedTotal(total: Total, coarser: Coarser): Total {
  if (total.kind === 'numbers') return { ...total, sums: coarser.added(total.sums, new Float64Array(coarser.groups.size)) };
  const { cells } = coarser;
  const sums = new Map<number, bigint>();
  for (const [cell, sum] of total.sums) sums.set(cells[cell]!, (sums.get(cells[cell]!) ?? 0n) + sum);
  return { kind: 'bigs', sums };
}
