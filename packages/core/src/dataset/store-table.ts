import type { Spec } from '../model/column.ts';
import type { Origin } from '../model/record.ts';
import type { Shape } from '../model/table.ts';
import type { CheckedRecord } from '../records/checked.ts';
import { amounts } from './amounts.ts';
import { encode, type StoredColumn, type StoredTable } from './column.ts';
import type { RecordColumn } from './recorded/column.ts';
import { givenIn, type RecordTable } from './recorded/table.ts';
import type { Presence, WorkedOut } from './store.ts';
import { type Dictionaries, wordsOf } from './words.ts';

/** Amounts are written once for all the tables that have them. */
const written = new WeakMap<RecordColumn, StoredColumn>();

function storedColumn(column: RecordColumn): StoredColumn {
  if (column.kind === 'codes') return { kind: 'codes', codes: column.codes, words: column.words.list };
  if (column.kind !== 'cells') return column;
  const made = written.get(column) ?? amounts(column.values as readonly (string | null)[]);
  written.set(column, made);
  return made;
}

/** The columns of checked records as a table, those present alone; they are shared, not copied. Text that no metric reads is not stored. */
export function storeTable(
  { name, columns }: Shape,
  table: RecordTable,
  present: Presence,
  dictionaries: Dictionaries,
  workedOut: WorkedOut = {},
): StoredTable {
  const stored: Record<string, StoredColumn> = {};
  const dimensions: Record<string, string> = {};
  for (const [column, spec] of Object.entries<Spec>(columns)) {
    if (!present.columns.has(column) || spec.type === 'text') continue;
    const own = table.columns.get(column);
    const filled = workedOut[column] ?? (own && storedColumn(own));
    if (!filled) continue;
    stored[column] = filled;
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
  return { name, length: table.length, columns: stored, dimensions, ...originsOf(table) };
}

function originsOf(table: RecordTable): Pick<StoredTable, 'origins'> {
  const origins = givenIn<Origin>(table, 'origin');
  return origins?.some((origin) => origin !== null) ? { origins: origins.map((origin) => origin ?? undefined) } : {};
}
