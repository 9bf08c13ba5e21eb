import { type Entity, entities } from '../../model/index.ts';
import type { CheckedRecord, CheckedRecords } from '../../records/checked.ts';
import type { Shapes } from '../shapes.ts';
import type { Dictionaries } from '../words.ts';
import { type RecordTables, recordsOf, tableFrom } from './table.ts';

/** Checked records column by column. */
export interface Recorded {
  readonly tables: RecordTables;
  /** the words in these columns, to which those of tables made of them are added */
  readonly dictionaries: Dictionaries;
}

const known = new WeakMap<CheckedRecords, Recorded>();

/** The same as objects, which are made when they are first looked at. */
export function recordsIn(recorded: Recorded): CheckedRecords {
  const records: CheckedRecords = {};
  for (const entity of entities) {
    const table = recorded.tables[entity];
    if (table) Object.defineProperty(records, entity, { get: () => recordsOf(table), enumerable: true });
  }
  known.set(records, recorded);
  return records;
}

/** The columns that records were checked into; of records that came one by one, they are made when they are first looked at. */
export function recordedIn(records: CheckedRecords, shapes: Shapes): Recorded {
  const made = known.get(records) ?? recordedFrom(records, shapes);
  known.set(records, made);
  return made;
}

function recordedFrom(records: CheckedRecords, shapes: Shapes): Recorded {
  const dictionaries: Dictionaries = new Map();
  const given = (Object.entries(records) as [Entity, readonly CheckedRecord[]][]).filter(([, own]) => own.length > 0);
  return {
    tables: Object.fromEntries(given.map(([entity, own]) => [entity, tableFrom(shapes[entity], own, filledColumns(own), dictionaries)])),
    dictionaries,
  };
}

/** The columns that any record has, though it be empty there. */
export function filledColumns(records: readonly CheckedRecord[]): Set<string> {
  const filled = new Set<string>();
  const order: string[] = [];
  for (const record of records) {
    let place = 0;
    // Records of one source have their cells in one order: most are found where the record before had them.
    for (const column in record) {
      if (order[place++] === column || filled.has(column) || record[column] === undefined) continue;
      filled.add(column);
      order.push(column);
    }
  }
  return filled;
}
