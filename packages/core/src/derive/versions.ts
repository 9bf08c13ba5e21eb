import { groupsOf } from '../dataset/recorded/groups.ts';
import { momentsOf, type RecordTable, recordsOf, tableOf } from '../dataset/recorded/table.ts';
import type { CheckedRecord } from '../records/checked.ts';
import type { Row } from '../records/row.ts';
import { columnsOf, type VersionsInput } from './versions/columns.ts';
import { kept, type States, statesOf } from './versions/states.ts';
import { stepsIn } from './versions/steps.ts';

/** The versions of deals, deal by deal and in time. */
export interface Versions {
  /** the records of the deals */
  readonly deals: RecordTable;
  readonly table: RecordTable;
  /** of each version the row of its deal */
  readonly deal: Int32Array;
  /** those of a deal are at [begins[row], begins[row + 1]) */
  readonly begins: Int32Array;
}

/** A deal record with its versions, in time. It is alive at the as-of if the last has no end. */
export interface DealHistory {
  readonly deal: CheckedRecord;
  readonly versions: readonly Row[];
}

/** The version in force at the as-of; undefined where the deal is not there, or no longer. */
export function presentOf({ versions }: DealHistory): Row | undefined {
  const last = versions.at(-1);
  return last?.validTo === null ? last : undefined;
}

/** The row of that version of each deal, −1 where there is none. */
export function presentRows({ deals, table, begins }: Versions): Int32Array {
  const ends = momentsOf(table, 'validTo')!;
  return Int32Array.from({ length: deals.length }, (_, deal) => {
    const last = begins[deal + 1]! - 1;
    return last >= begins[deal]! && Number.isNaN(ends[last]!) ? last : -1;
  });
}

/** Versions as objects, for what is made of them row by row. */
export function historiesOf({ deals, table, begins }: Versions): readonly DealHistory[] {
  const rows = recordsOf(table);
  return recordsOf(deals).map((deal, index) => ({ deal, versions: rows.slice(begins[index], begins[index + 1]) }));
}

/**
 * Half-open versions of every deal as known at the as-of: history is cut there first, so nothing later leaks in.
 * A cell whose changes are recorded is empty before the first of them; one that has none is as the record says.
 * `validFrom` is empty where the beginning is not recorded; a deal that closed nobody knows when has one such version, its present state.
 */
export function versionsOf(input: VersionsInput): Versions {
  const { deals, changes, asOf } = input;
  if (deals.length === 0) return { deals, table: tableOf(0, new Map()), deal: new Int32Array(), begins: new Int32Array(1) };
  const steps = stepsIn(deals, changes);
  const states = statesOf(deals, steps, asOf);
  const versions = placesOfVersions(states);
  const deal = versions.map((state) => states.deal[state]!);
  return {
    deals,
    table: tableOf(versions.length, columnsOf(input, steps, states, versions)),
    deal,
    begins: groupsOf(deal, deals.length).begins,
  };
}

function placesOfVersions({ length, kind }: States): Int32Array {
  const places = new Int32Array(length);
  let count = 0;
  for (let state = 0; state < length; state++) if (kind[state] === kept) places[count++] = state;
  return places.slice(0, count);
}
