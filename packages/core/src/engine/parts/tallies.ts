import type { DenseTally, Total } from '../scan/dense.ts';
import { areExact, commonUnit, multiplied } from './exactly.ts';

type Numbers = Extract<Total, { kind: 'numbers' }>;

/** Rows and totals of parts, added in the cells of all. */
export function joinedTally(parts: readonly DenseTally[], cellsOf: readonly Int32Array[], size: number): DenseTally {
  const n = joinedCounts(
    parts.map((part) => part.n),
    cellsOf,
    size,
  );
  const totals = parts.map(({ total }) => total);
  return { n, total: totals.every((total) => total !== null) ? joinedTotal(totals, cellsOf, size) : null };
}

/** Counts of rows by cell; a part that has none has no list. */
export function joinedCounts(parts: readonly (Int32Array | undefined)[], cellsOf: readonly Int32Array[], size: number): Int32Array {
  const counts = new Int32Array(size);
  for (const [part, rows] of parts.entries()) {
    const cells = cellsOf[part]!;
    if (rows) for (let cell = 0; cell < rows.length; cell++) counts[cells[cell]!]! += rows[cell]!;
  }
  return counts;
}

/** As doubles where they hold every sum, also those of groups that are merged later. */
function joinedTotal(totals: readonly Total[], cellsOf: readonly Int32Array[], size: number): Total {
  return (totals.every(({ kind }) => kind === 'numbers') ? asNumbers(totals as readonly Numbers[], cellsOf, size) : null) ?? asBigs(totals, cellsOf);
}

function asNumbers(totals: readonly Numbers[], cellsOf: readonly Int32Array[], size: number): Total | null {
  const { one, factors } = commonUnit(totals.map((total) => total.one));
  const scaled = totals.flatMap((total, part) => multiplied(total.sums, factors[part]!) ?? []);
  if (scaled.length < totals.length || !areExact(scaled)) return null;
  const sums = new Float64Array(size);
  for (const [part, values] of scaled.entries()) {
    const cells = cellsOf[part]!;
    for (let cell = 0; cell < values.length; cell++) sums[cells[cell]!]! += values[cell]!;
  }
  return { kind: 'numbers', sums, one };
}

function asBigs(totals: readonly Total[], cellsOf: readonly Int32Array[]): Total {
  const sums = new Map<number, bigint>();
  for (const [part, total] of totals.entries()) {
    for (const [cell, sum] of bigSums(total)) {
      const into = cellsOf[part]![cell]!;
      sums.set(into, (sums.get(into) ?? 0n) + sum);
    }
  }
  return { kind: 'bigs', sums };
}

const bigSums = (total: Total): Iterable<readonly [number, bigint]> =>
  total.kind === 'bigs' ? total.sums : Array.from(total.sums, (sum, cell) => [cell, BigInt(sum) * total.one] as const);
