import type { CheckedRecord } from './checked.ts';
import { grouped } from './row.ts';

type ByDeal = ReadonlyMap<unknown, readonly CheckedRecord[]>;

const known = new WeakMap<readonly CheckedRecord[], { readonly length: number; readonly groups: ByDeal }>();

/** The records of each deal, in the order in which they stand; worked out once for a list that only grows. */
export function byDeal(records: readonly CheckedRecord[]): ByDeal {
  const made = known.get(records);
  if (made?.length === records.length) return made.groups;
  const groups = grouped(records, ({ deal }) => deal);
  known.set(records, { length: records.length, groups });
  return groups;
}
