import type { ColumnType, Spec } from '../model/column.ts';
import type { Origin } from '../model/record.ts';
import type { Shape } from '../model/table.ts';
import { parseAmount } from '../money/amount.ts';
import { emptyFlag, encode, type StoredColumn, type StoredTable } from './column.ts';

type Row = Readonly<Record<string, unknown>> & { readonly dimensions?: Readonly<Record<string, string | null>>; readonly origin?: Origin };

/** What a table has, whatever the as-of: it may then have no rows, and its columns may be empty. */
export interface Presence {
  readonly columns: ReadonlySet<string>;
  /** the team's own, which stand under `dimensions` of a record */
  readonly dimensions: readonly string[];
}

const words = (cells: readonly unknown[]): StoredColumn => encode(cells as (string | null)[]);
const numbers = (cells: readonly unknown[]): Float64Array => Float64Array.from(cells, (cell) => (cell as number | null | undefined) ?? Number.NaN);

const stores: Partial<Record<ColumnType, (cells: readonly unknown[]) => StoredColumn>> = {
  choice: words,
  label: words,
  reference: words,
  flag: (cells) => ({ kind: 'flags', values: Uint8Array.from(cells, (cell) => (cell == null ? emptyFlag : Number(cell))) }),
  instant: (cells) => ({ kind: 'instants', values: numbers(cells) }),
  seconds: (cells) => ({ kind: 'numbers', values: numbers(cells) }),
  number: (cells) => ({ kind: 'numbers', values: numbers(cells) }),
  ratio: (cells) => ({ kind: 'numbers', values: numbers(cells) }),
  score: (cells) => ({ kind: 'numbers', values: numbers(cells) }),
  money: (cells) => ({ kind: 'amounts', values: cells.map((cell) => (cell == null ? null : parseAmount(cell as string))) }),
};

/** Rows → typed columns: those that are present, though every cell may be empty. Text that no metric reads is not stored. */
export function store({ name, columns }: Shape, rows: readonly Row[], present: Presence): StoredTable {
  const stored: Record<string, StoredColumn> = {};
  const dimensions: Record<string, string> = {};
  for (const [column, spec] of Object.entries<Spec>(columns)) {
    const build = stores[spec.type];
    if (!build || !present.columns.has(column)) continue;
    stored[column] = build(rows.map((row) => row[column]));
    if (spec.dimension) dimensions[spec.dimension] = column;
  }
  // The team's own columns to group by stand beside ours; a dot keeps their names apart.
  for (const own of present.dimensions) {
    stored[`dimensions.${own}`] = encode(rows.map((row) => row.dimensions?.[own]));
    dimensions[own] = `dimensions.${own}`;
  }
  const origins = rows.map(({ origin }) => origin);
  return { name, length: rows.length, columns: stored, dimensions, ...(origins.some((origin) => origin) ? { origins } : {}) };
}
