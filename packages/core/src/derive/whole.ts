import type { Dataset } from '../dataset/dataset.ts';
import { filledColumns, recordedIn } from '../dataset/recorded/recorded.ts';
import { type RecordTable, recordAt } from '../dataset/recorded/table.ts';
import { isEnd } from '../model/deals.ts';
import { type Entity, entities } from '../model/index.ts';
import type { CheckedRecord, CheckedRecords } from '../records/checked.ts';
import { momentOf } from '../records/row.ts';
import { ownDimensions } from './presence.ts';
import { isLinked } from './touches.ts';

/** What a source has as a whole, and a part of its records may not show: a few records that do. Plain data; of several parts the lists are joined. */
export type Whole = CheckedRecords;

/** What the records of datasets show together: which entities, columns and dimensions there are, and what is said of deals and activities anywhere. */
export function wholeOf(...parts: readonly (Dataset | Whole)[]): Whole {
  const given = parts.map((part) => ('shapes' in part ? witnessesIn(part as Dataset) : (part as Whole)));
  const all = (entity: Entity): readonly CheckedRecord[] => given.flatMap((records) => records[entity] ?? []);
  return Object.fromEntries(
    entities.flatMap((entity) => (all(entity).length > 0 ? [[entity, witnesses(entity, filledColumns(all(entity)), all(entity))]] : [])),
  );
}

/** The same records as a part of a source: what it has is that of the whole, whatever they show. A part without records has columns still. */
export const partOf = (dataset: Dataset, whole: Whole): Dataset => ({ ...dataset, whole });

function witnessesIn({ records, whole, shapes }: Dataset): Whole {
  if (whole) return whole;
  const tables = Object.entries(recordedIn(records, shapes).tables) as [Entity, RecordTable][];
  return Object.fromEntries(
    tables.filter(([, { length }]) => length > 0).map(([entity, table]) => [entity, witnesses(entity, table.columns.keys(), each(table))]),
  );
}

/** One record after another, made as it is looked at. */
const each = (table: RecordTable): Iterable<CheckedRecord> => ({
  *[Symbol.iterator]() {
    for (let row = 0; row < table.length; row++) yield recordAt(table, row);
  },
});

/** A record with every column, all of them empty; and those that show what is judged from cells. */
function witnesses(entity: Entity, names: Iterable<string>, records: Iterable<CheckedRecord>): readonly CheckedRecord[] {
  const { dimensions, origin, ...empty } = Object.fromEntries(Array.from(names, (column) => [column, null]));
  const own = dimensions === undefined ? [] : ownDimensions(records);
  return [{ ...empty, dimensions: Object.fromEntries(own.map((name) => [name, null])) }, ...(shown[entity]?.(records) ?? [])];
}

const shown: Partial<Record<Entity, (records: Iterable<CheckedRecord>) => readonly CheckedRecord[]>> = {
  activities: (records) => first(records, isLinked),
  changes: (records) => first(records, ({ status }) => isEnd(status)),
  deals: earliestOpen,
};

function first(records: Iterable<CheckedRecord>, shows: (record: CheckedRecord) => boolean): readonly CheckedRecord[] {
  for (const record of records) if (shows(record)) return [record];
  return [];
}

/** Of the open deals with an amount the one that was created first; −∞ where that is not recorded. */
function earliestOpen(records: Iterable<CheckedRecord>): readonly CheckedRecord[] {
  let [found, least] = [undefined as CheckedRecord | undefined, Number.POSITIVE_INFINITY];
  for (const record of records) {
    const created = momentOf(record.createdAt) ?? Number.NEGATIVE_INFINITY;
    if (record.status === 'open' && record.amount != null && (found === undefined || created < least)) [found, least] = [record, created];
  }
  return found ? [found] : [];
}
