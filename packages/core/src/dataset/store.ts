import type { ColumnType, Spec } from '../model/column.ts';
import type { Origin } from '../model/record.ts';
import type { Shape } from '../model/table.ts';
import type { StoredColumn, StoredTable } from './column.ts';
import { type Dictionaries, vocabularyOf, wordsOf } from './words.ts';
import { type Cells, type Writer, wordWriter, writers } from './writers.ts';

type Row = Cells & { readonly dimensions?: Readonly<Record<string, string | null>>; readonly origin?: Origin };

/** What a table has, whatever the as-of: it may then have no rows, and its columns may be empty. */
export interface Presence {
  readonly columns: ReadonlySet<string>;
  /** the team's own, which stand under `dimensions` of a record */
  readonly dimensions: readonly string[];
}

/** Columns that were worked out for rows, each with a cell for each of them: copies of the rows would cost more than the cells. */
export type WorkedOut = Readonly<Record<string, StoredColumn>>;

const isWord = (type: ColumnType): boolean => type === 'choice' || type === 'label' || type === 'reference';

/** Rows that are written together, column by column, before others are looked at: as many as stay in the nearest memory. */
const block = 256;

/** Rows → typed columns: those that are present, though every cell may be empty. Text that no metric reads is not stored. */
export function store(
  { name, columns }: Shape,
  rows: readonly Row[],
  present: Presence,
  dictionaries: Dictionaries = new Map(),
  workedOut: WorkedOut = {},
): StoredTable {
  const dimensions: Record<string, string> = {};
  const plan: { readonly name: string; readonly from: readonly Cells[]; readonly writer: Writer }[] = [];
  for (const [column, spec] of Object.entries<Spec>(columns)) {
    if (!present.columns.has(column) || spec.type === 'text') continue;
    const writerOf = isWord(spec.type) ? wordWriter(wordsOf(dictionaries, vocabularyOf(column, spec, columns))) : writers[spec.type]!;
    plan.push({ name: column, from: rows, writer: Object.hasOwn(workedOut, column) ? finished(workedOut[column]!) : writerOf(column, rows.length) });
    if (spec.dimension) dimensions[spec.dimension] = column;
  }
  // The team's own columns to group by stand beside ours; a dot keeps their names apart.
  const own = present.dimensions.length === 0 ? [] : rows.map((row) => row.dimensions ?? nothing);
  for (const dimension of present.dimensions) {
    const name = `dimensions.${dimension}`;
    plan.push({ name, from: own, writer: wordWriter(wordsOf(dictionaries, name))(dimension, rows.length) });
    dimensions[dimension] = name;
  }
  for (let start = 0; start < rows.length; start += block) {
    const end = Math.min(start + block, rows.length);
    for (const { from, writer } of plan) writer.write(from, start, end);
  }
  const stored = Object.fromEntries(plan.map(({ name, writer }) => [name, writer.column()]));
  const hasOrigins = rows.some(({ origin }) => origin);
  return { name, length: rows.length, columns: stored, dimensions, ...(hasOrigins ? { origins: rows.map(({ origin }) => origin) } : {}) };
}

const nothing: Cells = {};

const finished = (column: StoredColumn): Writer => ({ write: () => {}, column: () => column });
