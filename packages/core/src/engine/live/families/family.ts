import { codesOf, type RecordTable, recordsOf, tableFrom } from '../../../dataset/recorded/table.ts';
import type { Shapes } from '../../../dataset/shapes.ts';
import { tableOfObjects } from '../../../dataset/store.ts';
import { cutAt } from '../../../derive/cut.ts';
import { madeTable } from '../../../derive/makers.ts';
import { type Past, pastOf } from '../../../derive/past.ts';
import type { Presences } from '../../../derive/presence.ts';
import type { Entity, TableName } from '../../../model/index.ts';
import type { CheckedRecord, CheckedRecords } from '../../../records/checked.ts';
import type { Row } from '../../../records/row.ts';
import type { TeamChanges } from '../../../records/stretches.ts';
import type { Change } from '../entries.ts';
import type { LiveRecords } from '../records.ts';
import type { Initial, LiveTable } from '../table.ts';
import type { Sign, Whole } from '../whole.ts';

/** What rows are made from, and for which moment. */
export interface World {
  readonly records: LiveRecords;
  readonly shapes: Shapes;
  /** what the source has */
  readonly presences: Presences;
  readonly asOf: number;
  readonly whole: Whole;
  /** that amounts are known of open deals */
  readonly openAmount: Sign;
  /** people stay as they are while tables stand */
  readonly teamChanges: TeamChanges;
  readonly tables: { readonly [T in TableName]?: LiveTable };
}

/** Takes the rows that a unit of a table has now; cells that they lack are in `more`. */
export type Emit = (table: LiveTable, unit: unknown, rows: readonly Row[], more?: Row) => void;

/** Takes the row of a record that has had none; cells that the row lacks are in `more`. */
export type Add = (table: LiveTable, record: number, row: Row, more: Row) => void;

/** Tables whose rows are made from the records of one unit at a time. */
export interface Family {
  readonly tables: readonly TableName[];
  /** whose records take part */
  readonly entities: readonly Entity[];
  /** the rows of one of the tables, when it is first read */
  readonly initial: (table: TableName, past: Past) => Initial;
  /** Makes the rows of all units anew that a change of a record touches. */
  readonly touch: (change: Change, emit: Emit, add: Add) => void;
}

/** The past as these records alone tell it; whether a person changed team is known of everybody. */
export const pastOfUnit = ({ shapes, presences, asOf, teamChanges }: World, records: CheckedRecords): Past => ({
  ...pastOf({ records, shapes }, presences, asOf),
  teamChanges: () => teamChanges,
});

export { rowsIn } from '../../../derive/makers.ts';

export const tableIn = (name: TableName, past: Past, { shapes, presences }: World): RecordTable => madeTable(name, past, shapes[name], presences[name]!);

/** The same of rows that were made one by one. */
export const tableOfRows = (name: TableName, rows: readonly Row[], { dictionaries }: Past, { shapes, presences }: World): RecordTable =>
  tableOfObjects(shapes[name], rows, presences[name]!, dictionaries);

/** A table with the rows of units that a column names. */
export function initialBy(column: string, table: RecordTable): Initial {
  const named = codesOf(table, column);
  return { table, units: named ? Array.from(named.codes, (code) => named.words.list[code]) : [] };
}

/** Those of some tables that passes read. */
export const readOf = ({ tables }: World, names: readonly TableName[]): LiveTable[] => names.flatMap((name) => (tables[name]?.isRead ? [tables[name]] : []));

/** Records of a unit, with others that show what is true of the book as a whole. */
export function withWitnesses({ whole }: World, records: readonly CheckedRecord[], signs: readonly Sign[]): readonly CheckedRecord[] {
  const more = signs.flatMap((sign) => {
    const witness = whole.witness(sign);
    return witness && !records.some(sign.shows) ? [witness] : [];
  });
  return more.length === 0 ? records : [...records, ...more];
}

/** How a record of an entity stands as of the as-of: as it is, without what is still to come, or not at all. */
export function cutterOf({ shapes, asOf }: Pick<World, 'shapes' | 'asOf'>, entity: Entity): Cutter {
  const { columns } = shapes[entity];
  const instants = Object.keys(columns).filter((column) => columns[column]!.type === 'instant' && !columns[column]!.derived);
  const isPast = (record: CheckedRecord): boolean => {
    for (let place = 0; place < instants.length; place++) if ((record[instants[place]!] as number) >= asOf) return false;
    return true;
  };
  return {
    isPast,
    cut: (record) =>
      isPast(record) ? [record] : recordsOf(cutAt(columns, tableFrom(shapes[entity], [record], new Set(Object.keys(record)), new Map()), asOf)),
  };
}

export interface Cutter {
  /** no moment of it is still to come, so that it stands as it is */
  readonly isPast: (record: CheckedRecord) => boolean;
  readonly cut: (record: CheckedRecord) => readonly CheckedRecord[];
}
