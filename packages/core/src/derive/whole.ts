import type { Dataset } from '../dataset/dataset.ts';
import { isEnd } from '../model/deals.ts';
import { type Entity, entities } from '../model/index.ts';
import type { CheckedRecord, CheckedRecords } from '../records/checked.ts';
import { filledColumns, ownDimensions } from './presence.ts';
import { isLinked } from './touches.ts';
import { creationOf, isOpenWithAmount } from './versions.ts';

/** What a source has as a whole, and a part of its records may not show: a few records that do. Plain data; of several parts the lists are joined. */
export type Whole = CheckedRecords;

/** What the records of datasets show together: which entities, columns and dimensions there are, and what is said of deals and activities anywhere. */
export function wholeOf(...parts: readonly (Dataset | Whole)[]): Whole {
  const given = parts.map((part) => ('records' in part ? ((part as Dataset).whole ?? (part as Dataset).records) : part) as CheckedRecords);
  const all = (entity: Entity): readonly CheckedRecord[] => given.flatMap((records) => records[entity] ?? []);
  return Object.fromEntries(entities.flatMap((entity) => (all(entity).length > 0 ? [[entity, witnesses(entity, all(entity))]] : [])));
}

/** The same records as a part of a source: what it has is that of the whole, whatever they show. A part without records has columns still. */
export const partOf = (dataset: Dataset, whole: Whole): Dataset => ({ ...dataset, whole });

/** A record with every column, all of them empty; and those that show what is judged from cells. */
function witnesses(entity: Entity, records: readonly CheckedRecord[]): readonly CheckedRecord[] {
  const columns = [...filledColumns(records)].filter((column) => column !== 'dimensions' && column !== 'origin');
  const empty = Object.fromEntries(columns.map((column) => [column, null]));
  const dimensions = Object.fromEntries(ownDimensions(records).map((name) => [name, null]));
  return [{ ...empty, dimensions }, ...(shown[entity]?.(records) ?? [])];
}

const shown: Partial<Record<Entity, (records: readonly CheckedRecord[]) => readonly CheckedRecord[]>> = {
  activities: (records) => first(records, isLinked),
  changes: (records) => first(records, ({ status }) => isEnd(status)),
  deals: (records) => earliest(records.filter(isOpenWithAmount)),
};

function first(records: readonly CheckedRecord[], shows: (record: CheckedRecord) => boolean): readonly CheckedRecord[] {
  const found = records.find(shows);
  return found ? [found] : [];
}

const earliest = (records: readonly CheckedRecord[]): readonly CheckedRecord[] =>
  records.length === 0 ? [] : [records.reduce((least, record) => (creationOf(record) < creationOf(least) ? record : least))];
