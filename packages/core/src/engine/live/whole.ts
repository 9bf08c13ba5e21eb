import { isLinked } from '../../derive/touches.ts';
import { isEnd } from '../../model/deals.ts';
import type { Entity } from '../../model/index.ts';
import type { CheckedRecord } from '../../records/checked.ts';
import { momentOf } from '../../records/row.ts';
import type { Entry } from './entries.ts';
import type { LiveRecords } from './records.ts';

/** Something that is true of a book while any record of an entity shows it. */
export interface Sign {
  readonly entity: Entity;
  readonly shows: (record: CheckedRecord) => boolean;
}

/** What a book says as a whole, each with a record that shows it: what is worked out from the records of one unit takes these for granted. */
export class Whole {
  private readonly records: LiveRecords;
  private readonly signs: readonly Sign[];
  private readonly shown: (Entry | undefined)[];
  private readonly columns = new Map<Entity, Map<string, Entry>>();

  constructor(records: LiveRecords, signs: readonly Sign[], entities: readonly Entity[]) {
    this.records = records;
    this.signs = signs;
    this.shown = signs.map(({ entity, shows }) => find(records.all(entity), ({ record }) => shows(record)));
    for (const entity of entities) {
      const columns = new Map<string, Entry>();
      for (const entry of records.all(entity)) for (const column of columnsOf(entry.record)) if (!columns.has(column)) columns.set(column, entry);
      this.columns.set(entity, columns);
    }
  }

  /** A record that shows a sign. */
  witness(sign: Sign): CheckedRecord | undefined {
    return this.shown[this.signs.indexOf(sign)]?.record;
  }

  /** Whether a change leaves all of it as it is. */
  stands({ before, after }: { readonly before: Entry | undefined; readonly after: Entry | undefined }): boolean {
    const { entity } = (before ?? after)!;
    const columns = this.columns.get(entity)!;
    if (after && !this.knows(columns, after.record)) return false;
    if (before && !this.withoutColumns(columns, before)) return false;
    for (let place = 0; place < this.signs.length; place++) {
      const sign = this.signs[place]!;
      if (sign.entity !== entity) continue;
      if (this.shown[place] === undefined) {
        if (after && sign.shows(after.record)) return false;
      } else if (this.shown[place] === before) {
        this.shown[place] = find(this.records.all(entity), ({ record }) => sign.shows(record));
        if (this.shown[place] === undefined) return false;
      }
    }
    return true;
  }

  private knows(columns: ReadonlyMap<string, Entry>, record: CheckedRecord): boolean {
    for (const column in record) if (record[column] !== undefined && !columns.has(column) && !isBeside(column)) return false;
    if (record.dimensions) for (const column of columnsOf(record)) if (!columns.has(column)) return false;
    return true;
  }

  /** Other records have all of the columns that this one did. */
  private withoutColumns(columns: Map<string, Entry>, before: Entry): boolean {
    for (const [column, entry] of columns) {
      if (entry !== before) continue;
      const other = find(this.records.all(before.entity), ({ record }) => columnsOf(record).includes(column));
      if (!other) return false;
      columns.set(column, other);
    }
    return true;
  }
}

function find<T>(all: Iterable<T>, test: (one: T) => boolean): T | undefined {
  for (const one of all) if (test(one)) return one;
  return undefined;
}

/** What stands in a record beside its columns. */
const isBeside = (name: string): boolean => name === 'dimensions' || name === 'origin';

/** Filled or said to be empty: a source that has a column; and the team's own dimensions. */
const columnsOf = (record: CheckedRecord): string[] => [
  ...Object.keys(record).filter((column) => record[column] !== undefined && !isBeside(column)),
  ...Object.keys(record.dimensions ?? {}).map((dimension) => `dimensions.${dimension}`),
];

/** A deal is said to have closed at a moment, or a change says that one closed. */
export const closedDeal: Sign = { entity: 'deals', shows: ({ closedAt }) => closedAt !== undefined };
export const closingChange: Sign = { entity: 'changes', shows: ({ status }) => isEnd(status) };
export const directed: Sign = { entity: 'activities', shows: ({ outbound }) => outbound !== undefined };
export const marked: Sign = { entity: 'activities', shows: ({ automated }) => automated !== undefined };
export const linked: Sign = { entity: 'activities', shows: isLinked };
/** An open deal with an amount: amounts are not known from the close on only. */
export const openAmount = (asOf: number): Sign => ({
  entity: 'deals',
  shows: ({ status, amount, createdAt }) => status === 'open' && amount != null && (momentOf(createdAt) ?? -Infinity) < asOf,
});
export const merging: Sign = { entity: 'changes', shows: ({ mergedInto }) => mergedInto != null };
