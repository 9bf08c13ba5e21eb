import type { CheckedRecord } from '../dataset/checked.ts';
import type { StoredTable } from '../dataset/column.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { store } from '../dataset/store.ts';
import { type Entity, entities, tables } from '../model/index.ts';
import { shape } from '../model/table.ts';
import { numberedTouches } from './touches.ts';
import { dealVersions } from './versions.ts';

/** The tables metrics read, as everything was known at the as-of. */
export type KnownTables = { readonly [E in Entity]?: StoredTable };

/** Tables that are made from records rather than being them. */
const derived: Partial<Record<Entity, (records: Dataset['records'], asOf: number) => readonly CheckedRecord[]>> = {
  deals: ({ deals = [], changes = [] }, asOf) => dealVersions(deals, changes, asOf),
  activities: ({ activities = [], deals = [] }, asOf) => numberedTouches(activities, deals, asOf),
};

/** Deriving is the same work for every question about one as-of, so the last answer is kept with the dataset. */
const latest = new WeakMap<Dataset, { readonly asOf: number; readonly tables: KnownTables }>();

export function knownAt(dataset: Dataset, asOf: number): KnownTables {
  const kept = latest.get(dataset);
  if (kept?.asOf === asOf) return kept.tables;
  const tables = deriveAt(dataset, asOf);
  latest.set(dataset, { asOf, tables });
  return tables;
}

function deriveAt({ records }: Dataset, asOf: number): KnownTables {
  return Object.fromEntries(
    entities.flatMap((entity) => {
      const given = records[entity];
      return given ? [[entity, store(tables[entity][shape], derived[entity]?.(records, asOf) ?? given)]] : [];
    }),
  );
}
