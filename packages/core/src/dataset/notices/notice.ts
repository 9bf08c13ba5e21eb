import type { Origin } from '../../model/record.ts';
import type { CheckedRecord } from '../../records/checked.ts';
import type { Notice } from '../ledger.ts';
import { emptyTable, givenIn, type RecordTable } from '../recorded/table.ts';

/** One notice for all that is odd in the same way, at the place of the first; none where nothing is. */
export const notice = (source: string, reason: string, found: readonly CheckedRecord[]): Notice[] => noticed(source, reason, found.length, found[0]?.origin);

/** The same for the rows of a table of which the test holds. */
export function noticeWhere(source: string, reason: string, table: RecordTable = emptyTable, isOdd: (row: number) => boolean): Notice[] {
  let [first, count] = [-1, 0];
  for (let row = 0; row < table.length; row++) {
    if (!isOdd(row)) continue;
    if (count++ === 0) first = row;
  }
  return noticed(source, reason, count, givenIn<Origin>(table, 'origin')?.[first]);
}

const noticed = (source: string, reason: string, count: number, first: Origin | null | undefined): Notice[] =>
  count === 0 ? [] : [{ source: first?.file ?? source, line: first?.line ?? null, reason, count }];

/** Whether both are moments, and the first is earlier. */
export const before = (a: unknown, b: unknown): boolean => typeof a === 'number' && typeof b === 'number' && a < b;
