import { emptyFlag, type StoredColumn } from '../dataset/column.ts';
import { type RecordTable, recordsOf, tableOfRows } from '../dataset/recorded/table.ts';
import type { WorkedOut } from '../dataset/store.ts';
import type { Spec } from '../model/column.ts';
import type { CheckedRecord } from '../records/checked.ts';
import type { Row } from '../records/row.ts';
import { rowsThere, withoutFuture } from './cut.ts';
import { linksOf } from './links.ts';
import { openDeals } from './on-open-deal.ts';
import { touchNumbers } from './touches.ts';
import type { Versions } from './versions.ts';

/** Activities as known at the as-of, with their place among the touches, and whether their deal was open. */
export interface Activities {
  readonly table: RecordTable;
  readonly workedOut: WorkedOut;
  /** those that are touches of somebody */
  readonly touches: () => readonly CheckedRecord[];
}

interface ActivitiesInput {
  readonly activities: RecordTable;
  /** what shows which columns the source has */
  readonly judged: RecordTable;
  readonly columns: Readonly<Record<string, Spec>>;
  readonly deals: RecordTable;
  readonly versions: () => Versions;
  readonly asOf: number;
}

export function activitiesAt({ activities, judged, columns, deals, versions, asOf }: ActivitiesInput): Activities {
  const links = linksOf(activities, deals);
  // Numbered before they are cut: a touch that is not there for another reason is a touch all the same.
  const numbers = touchNumbers(activities, links, asOf, judged);
  const rows = rowsThere(columns, activities, asOf);
  const table = withoutFuture(columns, rows ? tableOfRows(activities, rows) : activities, asOf);
  const ofRows = (numbers: Float64Array): Float64Array => (rows ? Float64Array.from(rows, (row) => numbers[row]!) : numbers);
  const [touches, calls] = [ofRows(numbers.touches), ofRows(numbers.calls)];
  return {
    table,
    workedOut: {
      touchNumber: { kind: 'numbers', values: touches },
      callNumber: { kind: 'numbers', values: calls },
      onOpenDeal: openDeals(table, versions()),
    },
    touches: () =>
      recordsOf(
        tableOfRows(
          table,
          Int32Array.from(touches.keys()).filter((row) => !Number.isNaN(touches[row]!)),
        ),
      ),
  };
}

/** Activities as rows that have all that was worked out of them. */
export function completeRows({ table, workedOut }: Pick<Activities, 'table' | 'workedOut'>): Row[] {
  const [touches, calls, open] = [numbersIn(workedOut.touchNumber), numbersIn(workedOut.callNumber), workedOut.onOpenDeal as Flags];
  return recordsOf(table).map((row, place) => ({
    ...row,
    touchNumber: touches(place),
    callNumber: calls(place),
    onOpenDeal: open.values[place] === emptyFlag ? null : open.values[place] === 1,
  }));
}

type Flags = Extract<StoredColumn, { kind: 'flags' }>;

/** The numbers of a column that was worked out, by row. */
export function numbersIn(column: StoredColumn | undefined): (row: number) => number | null {
  const { values } = column as Extract<StoredColumn, { kind: 'numbers' }>;
  return (row) => (Number.isNaN(values[row]!) ? null : values[row]!);
}
