import type { ColumnType, Spec } from '../model/column.ts';
import type { Origin } from '../model/record.ts';
import type { Shape } from '../model/table.ts';
import { amounts } from './amounts.ts';
import { emptyFlag, encode, type StoredColumn, type StoredTable, Words } from './column.ts';

type Row = Readonly<Record<string, unknown>> & { readonly dimensions?: Readonly<Record<string, string | null>>; readonly origin?: Origin };

/** What a table has, whatever the as-of: it may then have no rows, and its columns may be empty. */
export interface Presence {
  readonly columns: ReadonlySet<string>;
  /** the team's own, which stand under `dimensions` of a record */
  readonly dimensions: readonly string[];
}

/** The words of every dimension of a set of tables. */
export type Dictionaries = Map<string, Words>;

function wordsOf(dictionaries: Dictionaries, dimension: string | undefined): Words {
  if (dimension === undefined) return new Words();
  const words = dictionaries.get(dimension) ?? new Words();
  dictionaries.set(dimension, words);
  return words;
}

/** A column that names the owner at another moment speaks of people as the owner does. */
function vocabularyOf(column: string, spec: Spec, columns: Shape['columns']): string | undefined {
  const isOwner = Object.values(columns).some(({ owner }) => owner === column);
  return spec.dimension ?? (isOwner ? 'owner' : undefined);
}

const numbers = (cells: readonly unknown[]): Float64Array => Float64Array.from(cells, (cell) => (cell as number | null | undefined) ?? Number.NaN);

const stores: Partial<Record<ColumnType, (cells: readonly unknown[]) => StoredColumn>> = {
  flag: (cells) => ({ kind: 'flags', values: Uint8Array.from(cells, (cell) => (cell == null ? emptyFlag : Number(cell))) }),
  instant: (cells) => ({ kind: 'instants', values: numbers(cells) }),
  seconds: (cells) => ({ kind: 'numbers', values: numbers(cells) }),
  number: (cells) => ({ kind: 'numbers', values: numbers(cells) }),
  ratio: (cells) => ({ kind: 'numbers', values: numbers(cells) }),
  score: (cells) => ({ kind: 'numbers', values: numbers(cells) }),
  money: (cells) => amounts(cells as readonly (string | null | undefined)[]),
};

const isWord = (type: ColumnType): boolean => type === 'choice' || type === 'label' || type === 'reference';

/** Rows → typed columns: those that are present, though every cell may be empty. Text that no metric reads is not stored. */
export function store({ name, columns }: Shape, rows: readonly Row[], present: Presence, dictionaries: Dictionaries = new Map()): StoredTable {
  const stored: Record<string, StoredColumn> = {};
  const dimensions: Record<string, string> = {};
  for (const [column, spec] of Object.entries<Spec>(columns)) {
    if (!present.columns.has(column) || spec.type === 'text') continue;
    const cells = rows.map((row) => row[column]);
    stored[column] = isWord(spec.type)
      ? encode(cells as (string | null)[], wordsOf(dictionaries, vocabularyOf(column, spec, columns)))
      : stores[spec.type]!(cells);
    if (spec.dimension) dimensions[spec.dimension] = column;
  }
  // The team's own columns to group by stand beside ours; a dot keeps their names apart.
  for (const own of present.dimensions) {
    stored[`dimensions.${own}`] = encode(
      rows.map((row) => row.dimensions?.[own]),
      wordsOf(dictionaries, `dimensions.${own}`),
    );
    dimensions[own] = `dimensions.${own}`;
  }
  const origins = rows.map(({ origin }) => origin);
  return { name, length: rows.length, columns: stored, dimensions, ...(origins.some((origin) => origin) ? { origins } : {}) };
}
