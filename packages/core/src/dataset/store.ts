import type { Spec } from '../model/column.ts';
import type { Origin } from '../model/record.ts';
import type { Shape } from '../model/table.ts';
import type { CheckedRecord } from '../records/checked.ts';
import type { Row } from '../records/row.ts';
import { amounts } from './amounts.ts';
import { encode, type StoredColumn, type StoredTable } from './column.ts';
import type { RecordColumn } from './recorded/column.ts';
import { fillerIn, givenIn, type RecordTable, tableFrom } from './recorded/table.ts';
import { type Dictionaries, wordsOf } from './words.ts';

/** What a table has, whatever the as-of: it may then have no rows, and its columns may be empty. */
export interface Presence {
  readonly columns: ReadonlySet<string>;
  /** the team's own, which stand under `dimensions` of a record */
  readonly dimensions: readonly string[];
}

/** Columns that were worked out for rows, each with a cell for each of them. */
export type WorkedOut = Readonly<Record<string, StoredColumn>>;

/** Amounts are worked out once for all the tables that have them. */
const workedOutAmounts = new WeakMap<RecordColumn, StoredColumn>();

function storedColumn(column: RecordColumn): StoredColumn {
  if (column.kind === 'codes') return { kind: 'codes', codes: column.codes, words: column.words.list };
  if (column.kind !== 'cells') return column;
  const made = workedOutAmounts.get(column) ?? amounts(column.values as readonly (string | null)[]);
  workedOutAmounts.set(column, made);
  return made;
}

/** Columns as a table: those that are present, though every cell may be empty; they are shared, not copied. Text that no metric reads is not stored. */
export function storeTable(shape: Shape, table: RecordTable, present: Presence, dictionaries: Dictionaries, workedOut: WorkedOut = {}): StoredTable {
  const stored: Record<string, StoredColumn> = {};
  const dimensions: Record<string, string> = {};
  for (const [column, spec] of Object.entries<Spec>(shape.columns)) {
    if (!present.columns.has(column) || spec.type === 'text') continue;
    const empty = (): RecordColumn => fillerIn(shape, column, table.length, dictionaries).column;
    stored[column] = Object.hasOwn(workedOut, column) ? workedOut[column]! : storedColumn(table.columns.get(column) ?? empty());
    if (spec.dimension) dimensions[spec.dimension] = column;
  }
  // The team's own columns to group by stand beside ours; a dot keeps their names apart.
  const own = givenIn<NonNullable<CheckedRecord['dimensions']>>(table, 'dimensions') ?? [];
  for (const dimension of present.dimensions) {
    const column = `dimensions.${dimension}`;
    stored[column] = encode(
      Array.from({ length: table.length }, (_, row) => own[row]?.[dimension]),
      wordsOf(dictionaries, column),
    );
    dimensions[dimension] = column;
  }
  return { name: shape.name, length: table.length, columns: stored, dimensions, ...originsOf(table) };
}

function originsOf(table: RecordTable): Pick<StoredTable, 'origins'> {
  const origins = givenIn<Origin>(table, 'origin');
  return origins?.some((origin) => origin !== null) ? { origins: origins.map((origin) => origin ?? undefined) } : {};
}

/** Rows that are objects, with the columns that are present. */
export function tableOfObjects(shape: Shape, rows: readonly Row[], present: Presence, dictionaries: Dictionaries): RecordTable {
  const beside = [...(present.dimensions.length > 0 ? ['dimensions'] : []), ...(rows.some(({ origin }) => origin) ? ['origin'] : [])];
  return tableFrom(shape, rows, new Set([...present.columns, ...beside]), dictionaries);
}

/** The same, stored. */
export function store(shape: Shape, rows: readonly Row[], present: Presence, dictionaries: Dictionaries = new Map()): StoredTable {
  return storeTable(shape, tableOfObjects(shape, rows, present, dictionaries), present, dictionaries);
}
