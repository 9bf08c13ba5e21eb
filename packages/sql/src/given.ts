import { SalesperfError } from '@salesperf/core';
import { asWritten, type CheckedRecord, type Dataset, type Entity, entities, inTime, parseAmount } from '@salesperf/core/executor';
import { given } from './derive/text.ts';
import { type ColumnTypes, givenTypes, type Layout, layoutOf, ownDimension } from './layout.ts';
import { literal, quoted } from './sql.ts';
import type { Statement } from './statement.ts';

type GivenCell = string | number | bigint | boolean | null;

/** A table of schema `given`: its columns with their types, and its rows, made one by one. */
export interface GivenTable {
  readonly name: Entity;
  readonly columns: ColumnTypes;
  readonly rows: Iterable<readonly GivenCell[]>;
}

/**
 * The records of a dataset as tables, for a client that appends rows; {@link givenStatements} are for one that runs statements.
 * Amounts are integers of 1e-6. `_position` is the place of a record in time, and at one instant as in its file; `_index` that in which
 * it was given. Throws for a moment that is no whole millisecond, and for an amount beyond 1e31.
 */
export function givenTables(dataset: Dataset, layout: Layout = layoutOf(dataset)): GivenTable[] {
  return entities.flatMap((name) => {
    const records = dataset.records[name] ?? [];
    return records.length > 0 ? [{ name, columns: { ...givenTypes(layout, name), ...placeTypes(name) }, rows: rowsOf(name, records, layout) }] : [];
  });
}

/** Creates schema `given` and fills it. Texts are parameters; no statement holds any. */
export function* givenStatements(dataset: Dataset, layout: Layout = layoutOf(dataset)): Generator<Statement> {
  yield { text: 'CREATE SCHEMA IF NOT EXISTS given', parameters: [] };
  for (const { name, columns, rows } of givenTables(dataset, layout)) {
    yield created(name, columns);
    yield* inserted(name, columns, [...rows]);
  }
}

/** Of changes also whether they stand after what only the record of the deal tells of the same instant. */
const placeTypes = (entity: Entity): ColumnTypes => ({ _position: 'BIGINT', _index: 'BIGINT', ...(entity === 'changes' ? { _afterRecord: 'BOOLEAN' } : {}) });

function created(name: Entity, columns: ColumnTypes): Statement {
  const declared = Object.entries(columns).map(([column, type]) => `${quoted(column)} ${type}`);
  return { text: `CREATE OR REPLACE TABLE ${given(name)} (${declared.join(', ')})`, parameters: [] };
}

/** So many rows go into one statement. */
const batch = 10_000;

function* inserted(name: Entity, columns: ColumnTypes, rows: readonly (readonly GivenCell[])[]): Generator<Statement> {
  const structure = literal(JSON.stringify([Object.values(columns)].map((types) => Object.fromEntries(types.map((type, index) => [`c${index}`, type])))));
  const text = `INSERT INTO ${given(name)} SELECT unnest(from_json($1::VARCHAR, ${structure}), recursive := true)`;
  for (let start = 0; start < rows.length; start += batch) yield { text, parameters: [JSON.stringify(rows.slice(start, start + batch).map(jsonRow))] };
}

const jsonRow = (row: readonly GivenCell[]): object => Object.fromEntries(row.map((cell, index) => [`c${index}`, typeof cell === 'bigint' ? `${cell}` : cell]));

function* rowsOf(entity: Entity, records: readonly CheckedRecord[], layout: Layout): Generator<readonly GivenCell[]> {
  const columns = Object.entries(givenTypes(layout, entity));
  const positions = new Map(placed(entity, records, layout).map((record, position) => [record, position]));
  for (const [index, record] of records.entries()) {
    const places = [positions.get(record) ?? index, index, ...(entity === 'changes' ? [isAfterRecord(record)] : [])];
    yield [...columns.map(([column, type]) => cellOf(record, column, type)), ...places];
  }
}

/** These have no moment, and yet their order tells which of them stands. */
const ordered: readonly Entity[] = ['people', 'splits', 'stages'];

function placed(entity: Entity, records: readonly CheckedRecord[], { shapes }: Layout): readonly CheckedRecord[] {
  if (ordered.includes(entity)) return asWritten(records);
  if (!('at' in shapes[entity].columns)) return records;
  return [...inTime(records.filter(({ at }) => at != null)), ...records.filter(({ at }) => at == null)];
}

/** A close that only the record of a deal knows of has no file. */
const isAfterRecord = (change: CheckedRecord): boolean => asWritten([change, { at: change.at, status: 'won' }])[0] !== change;

function cellOf(record: CheckedRecord, column: string, type: string): GivenCell {
  const dimension = ownDimension(column);
  const cell = dimension === undefined ? record[column] : record.dimensions?.[dimension];
  if (cell === null || cell === undefined) return null;
  if (type === 'BIGINT' && !Number.isSafeInteger(cell)) unusable(column, cell, 'is not a whole millisecond');
  return type === 'HUGEINT' ? amountOf(column, cell as string) : (cell as GivenCell);
}

/** Beyond it, parts of an amount could not be worked out in 128 bits. */
const largest = 10n ** 37n;

function amountOf(column: string, cell: string): bigint {
  const amount = parseAmount(cell);
  if (amount >= largest || amount <= -largest) unusable(column, cell, 'is beyond 1e31');
  return amount;
}

function unusable(column: string, cell: unknown, state: string): never {
  throw new SalesperfError('invalid_argument', `Cannot keep ${column} ${cell} in a database: it ${state}`, { column, cell });
}
