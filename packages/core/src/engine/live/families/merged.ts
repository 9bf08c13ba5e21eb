import type { CheckedRecord } from '../../../records/checked.ts';
import type { Entry } from '../entries.ts';
import { merging } from '../whole.ts';
import type { World } from './family.ts';

/** A deal with those that it was merged with, directly or through others. */
export function mergedWith(deal: unknown, { records, whole }: World): ReadonlySet<unknown> {
  const found = new Set([deal]);
  if (deal == null || whole.witness(merging) === undefined) return found;
  for (const one of found) {
    for (const { record } of records.by('changes', 'deal', one)) if (record.mergedInto != null) found.add(record.mergedInto);
    for (const { record } of records.by('changes', 'mergedInto', one)) found.add(record.deal);
  }
  return found;
}

/** Their records, which say what became of them. */
export function mergeRecords(deal: unknown, world: World): { readonly deals?: readonly CheckedRecord[]; readonly changes?: readonly CheckedRecord[] } {
  const deals = mergedWith(deal, world);
  return deals.size < 2 ? {} : { deals: recordsOf('deals', 'id', deals, world), changes: recordsOf('changes', 'deal', deals, world) };
}

/** The deal that a record is about, and those that it was merged with. */
export const dealsOf = ({ entity, record }: Entry, world: World): ReadonlySet<unknown> => mergedWith(entity === 'deals' ? record.id : record.deal, world);

export const entriesOf = (entity: Entry['entity'], column: string, cells: Iterable<unknown>, { records }: World): readonly Entry[] =>
  [...cells].flatMap((cell) => records.by(entity, column, cell));

export const recordsOf = (entity: Entry['entity'], column: string, cells: Iterable<unknown>, world: World): readonly CheckedRecord[] =>
  entriesOf(entity, column, cells, world).map(({ record }) => record);
