import type { StoredColumn, StoredTable } from '../dataset/column.ts';
import { type Dataset, type DatasetOptions, dataset as empty } from '../dataset/dataset.ts';
import { type Presence, storeTable } from '../dataset/store.ts';
import { quoteList, SalesperfError } from '../errors.ts';
import { type TableName, tableNames } from '../model/index.ts';
import type { Shape } from '../model/table.ts';
import { madeTable, workedOut } from './makers.ts';
import { type Past, pastOf } from './past.ts';
import { type Presences, presencesOf } from './presence.ts';

/** The tables metrics read, as everything was known at the as-of. A table that the source does not have is absent. */
export type KnownTables = { readonly [T in TableName]?: StoredTable };

/** Deriving is the same work for every question about one as-of, so the last answer is kept with the dataset. */
const latest = new WeakMap<Dataset, { readonly asOf: number; readonly tables: KnownTables }>();

/** What a source has is the same for every as-of. */
const presences = new WeakMap<Dataset, Presences>();

/** Datasets that are the tables of one as-of, and nothing else. */
const fixed = new WeakSet<Dataset>();

/**
 * Tables that were derived elsewhere, as a dataset: it answers queries as of that moment only.
 * @param tables by name their columns, of equal length; columns of one dimension best share a list of words, so that codes need no translation
 * @throws SalesperfError `invalid_argument` for a table or column that the model does not have, and for columns of unequal length
 */
export function datasetOfTables(tables: { readonly [T in TableName]?: StoredTable['columns'] }, asOf: number, options: DatasetOptions = {}): Dataset {
  const made = empty({}, options);
  const known = Object.entries(tables).map(([name, columns]) => {
    if (!(tableNames as readonly string[]).includes(name)) unusable(name, `there is no such table, expected one of ${quoteList(tableNames)}`);
    return [name, tableOf(made.shapes[name as TableName], columns)];
  });
  latest.set(made, { asOf, tables: Object.fromEntries(known) });
  fixed.add(made);
  return made;
}

function tableOf({ name, columns: specs }: Shape, columns: StoredTable['columns']): StoredTable {
  const [first, ...others] = Object.entries(columns).map(([column, stored]) => ({ column, length: lengthOf(stored) }));
  const stranger = Object.keys(columns).find((column) => !(column in specs));
  if (stranger !== undefined) unusable(name, `it has no column "${stranger}", expected some of ${quoteList(Object.keys(specs))}`);
  const unlike = others.find(({ length }) => length !== first!.length);
  if (unlike) unusable(name, `its column "${unlike.column}" has ${unlike.length} rows and "${first!.column}" ${first!.length}, expected as many in each`);
  const dimensions = Object.keys(columns).flatMap((column) => (specs[column]?.dimension ? [[specs[column].dimension, column]] : []));
  return { name, length: first?.length ?? 0, columns, dimensions: Object.fromEntries(dimensions) };
}

function unusable(table: string, state: string): never {
  throw new SalesperfError('invalid_argument', `Cannot use the table "${table}": ${state}`, { table });
}

const lengthOf = (column: StoredColumn): number => (column.kind === 'codes' ? column.codes : column.values).length;

/** History is cut at the as-of first: nothing that happened then or later shows. */
export function knownAt(dataset: Dataset, asOf: number): KnownTables {
  const kept = latest.get(dataset);
  if (kept?.asOf === asOf) return kept.tables;
  if (fixed.has(dataset))
    throw new SalesperfError('invalid_argument', `Cannot answer as of ${asOf}: the tables were derived as of ${kept!.asOf}, expected that moment`);
  const tables = deriveAt(dataset, asOf);
  latest.set(dataset, { asOf, tables });
  return tables;
}

/** Each table is made when it is first asked for. */
function deriveAt(dataset: Dataset, asOf: number): KnownTables {
  const present = presences.get(dataset) ?? presencesOf(dataset);
  presences.set(dataset, present);
  const past = pastOf(dataset, present, asOf);
  const tables: { [T in TableName]?: StoredTable } = {};
  for (const name of tableNames) {
    const presence = present[name];
    if (presence) lazily(tables, name, () => storedAt(name, past, dataset.shapes[name], presence));
  }
  return tables;
}

/** A table as metrics read it. */
export const storedAt = (name: TableName, past: Past, shape: Shape, present: Presence): StoredTable =>
  storeTable(shape, madeTable(name, past, shape, present), present, past.dictionaries, workedOut[name]?.(past));

function lazily<T extends object, K extends keyof T>(target: T, key: K, make: () => T[K]): void {
  const get = (): T[K] => {
    const value = make();
    Object.defineProperty(target, key, { value, enumerable: true });
    return value;
  };
  Object.defineProperty(target, key, { get, enumerable: true, configurable: true });
}
