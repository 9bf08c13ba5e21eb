import type { StoredTable } from '../dataset/column.ts';
import type { CheckedRecord, Dataset } from '../dataset/dataset.ts';
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
  activities: ({ activities = [] }, asOf) => numberedTouches(activities, asOf),
};

export function knownAt({ records }: Dataset, asOf: number): KnownTables {
  return Object.fromEntries(
    entities.flatMap((entity) => {
      const given = records[entity];
      return given ? [[entity, store(tables[entity][shape], derived[entity]?.(records, asOf) ?? given)]] : [];
    }),
  );
}
