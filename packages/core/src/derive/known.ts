import type { StoredTable } from '../dataset/column.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { store } from '../dataset/store.ts';
import { type Entity, type TableName, tableNames } from '../model/index.ts';
import type { CheckedRecord } from '../records/checked.ts';
import { makers } from './makers.ts';
import { type Past, pastOf } from './past.ts';
import { type Presences, presencesOf } from './presence.ts';

/** The tables metrics read, as everything was known at the as-of. A table that the source does not have is absent. */
export type KnownTables = { readonly [T in TableName]?: StoredTable };

/** Deriving is the same work for every question about one as-of, so the last answer is kept with the dataset. */
const latest = new WeakMap<Dataset, { readonly asOf: number; readonly tables: KnownTables }>();

/** What a source has is the same for every as-of. */
const presences = new WeakMap<Dataset, Presences>();

/** History is cut at the as-of first: nothing that happened then or later shows. */
export function knownAt(dataset: Dataset, asOf: number): KnownTables {
  const kept = latest.get(dataset);
  if (kept?.asOf === asOf) return kept.tables;
  const tables = deriveAt(dataset, asOf);
  latest.set(dataset, { asOf, tables });
  return tables;
}

/** Each table is made when it is first asked for. */
function deriveAt(dataset: Dataset, asOf: number): KnownTables {
  const past = pastOf(dataset, asOf);
  const present = presences.get(dataset) ?? presencesOf(dataset);
  presences.set(dataset, present);
  const tables: { [T in TableName]?: StoredTable } = {};
  for (const name of tableNames) {
    const presence = present[name];
    if (presence) lazily(tables, name, () => store(dataset.shapes[name], rowsOf(name, past), presence));
  }
  return tables;
}

const rowsOf = (name: TableName, past: Past): readonly CheckedRecord[] => makers[name]?.(past) ?? past.records(name as Entity);

function lazily<T extends object, K extends keyof T>(target: T, key: K, make: () => T[K]): void {
  const get = (): T[K] => {
    const value = make();
    Object.defineProperty(target, key, { value, enumerable: true });
    return value;
  };
  Object.defineProperty(target, key, { get, enumerable: true, configurable: true });
}
