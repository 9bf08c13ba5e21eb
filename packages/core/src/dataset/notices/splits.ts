import type { CheckedRecords } from '../../records/checked.ts';
import { grouped } from '../../records/row.ts';
import { addUp, sharesOf } from '../../records/shares.ts';
import type { Notice } from '../ledger.ts';
import { notice } from './notice.ts';

/** Splits that give nobody credit as they are written: one notice a reason, counting deals. */
export function splitNotices({ deals = [], splits = [] }: CheckedRecords): Notice[] {
  if (splits.length === 0) return [];
  const known = new Set(deals.map(({ id }) => id));
  const shared = splits.filter(({ role }) => role !== 'overlay');
  const shares = sharesOf(shared);
  const unequal = [...grouped(shared, ({ deal }) => deal)].filter(([deal]) => !addUp(shares.get(deal)!)).map(([, [first]]) => first!);
  return [
    ...notice('splits', 'shares of the deal do not add up to 1: its credit goes whole to the closer, or the owner while it is open', unequal),
    ...notice(
      'splits',
      'of a deal that is not there',
      splits.filter(({ deal }) => !known.has(deal)),
    ),
  ];
}
