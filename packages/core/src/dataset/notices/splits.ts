import { grouped } from '../../records/row.ts';
import { addUp, sharesOf } from '../../records/shares.ts';
import type { Notice } from '../ledger.ts';
import { codesOf, emptyTable, type RecordTables, recordsOf } from '../recorded/table.ts';
import type { Told } from '../told.ts';
import { notice, noticeWhere } from './notice.ts';

/** Splits that give nobody credit as they are written: one notice a reason, counting deals. */
export function splitNotices({ splits: table = emptyTable }: RecordTables, { isThere }: Told): Notice[] {
  if (table.length === 0) return [];
  const splits = recordsOf(table);
  const shared = splits.filter(({ role }) => role !== 'overlay');
  const shares = sharesOf(shared);
  const unequal = [...grouped(shared, ({ deal }) => deal)].filter(([deal]) => !addUp(shares.get(deal)!)).map(([, [first]]) => first!);
  return [
    ...notice('splits', 'shares of the deal do not add up to 1: its credit goes whole to the closer, or the owner while it is open', unequal),
    ...noticeWhere('splits', 'of a deal that is not there', table, (row) => !isThere[codesOf(table, 'deal')!.codes[row]!]),
  ];
}
