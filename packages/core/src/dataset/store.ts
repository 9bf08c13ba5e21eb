import type { ColumnType, Spec } from '../model/column.ts';
import type { Shape } from '../model/table.ts';
import { parseAmount } from '../money/amount.ts';
import { emptyFlag, encode, type StoredColumn, type StoredTable } from './column.ts';

type Row = Readonly<Record<string, unknown>> & { readonly dimensions?: Readonly<Record<string, string | null>> };

const stores: Partial<Record<ColumnType, (cells: readonly unknown[]) => StoredColumn>> = {
  choice: (cells) => encode(cells as (string | null)[]),
  label: (cells) => encode(cells as (string | null)[]),
  reference: (cells) => encode(cells as (string | null)[]),
  flag: (cells) => ({ kind: 'flags', values: Uint8Array.from(cells, (cell) => (cell == null ? emptyFlag : Number(cell))) }),
  instant: (cells) => ({ kind: 'instants', values: Float64Array.from(cells, (cell) => (cell as number | null | undefined) ?? Number.NaN) }),
  number: (cells) => ({ kind: 'numbers', values: Float64Array.from(cells, (cell) => (cell as number | null | undefined) ?? Number.NaN) }),
  score: (cells) => ({ kind: 'numbers', values: Float64Array.from(cells, (cell) => (cell as number | null | undefined) ?? Number.NaN) }),
  money: (cells) => ({ kind: 'amounts', values: cells.map((cell) => (cell == null ? null : parseAmount(cell as string))) }),
};

/** Rows → typed columns. Text that no metric reads is not stored; a column no row has is absent. */
export function store({ name, columns }: Shape, rows: readonly Row[]): StoredTable {
  const stored: Record<string, StoredColumn> = {};
  const dimensions: Record<string, string> = {};
  for (const [column, spec] of Object.entries<Spec>(columns)) {
    const build = stores[spec.type];
    if (!build || rows.every((row) => row[column] === undefined)) continue;
    stored[column] = build(rows.map((row) => row[column]));
    if (spec.dimension) dimensions[spec.dimension] = column;
  }
  // The team's own columns to group by stand beside ours; a dot keeps their names apart.
  for (const own of new Set(rows.flatMap((row) => Object.keys(row.dimensions ?? {})))) {
    stored[`dimensions.${own}`] = encode(rows.map((row) => row.dimensions?.[own]));
    dimensions[own] = `dimensions.${own}`;
  }
  return { name, length: rows.length, columns: stored, dimensions };
}
