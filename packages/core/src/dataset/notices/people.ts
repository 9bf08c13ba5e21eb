import { entities } from '../../model/index.ts';
import type { CheckedRecord, CheckedRecords } from '../../records/checked.ts';
import { grouped } from '../../records/row.ts';
import { stretchesOf } from '../../records/stretches.ts';
import type { Notice } from '../ledger.ts';
import { before, notice } from './notice.ts';

/** Owners nobody knows, and times of people and their quotas that do not fit together. */
export function peopleNotices(records: CheckedRecords): Notice[] {
  const { people = [], quotas = [], spend = [] } = records;
  const backwards = 'ends before it has begun: counts for nothing';
  return [
    ...unknownOwners(records),
    ...notice('people', 'lasts beyond the beginning of the next row of the same person: ends there', overlapping([...stretchesOf(people).values()])),
    ...notice('quotas', backwards, quotas.filter(isBackwards)),
    ...notice('spend', backwards, spend.filter(isBackwards)),
    ...notice('quotas', 'overlaps another quota of the same person: both count', overlapping(quotasInTime(quotas))),
  ];
}

/** Where people are given, and somebody who is not among them owns something. */
function unknownOwners(records: CheckedRecords): Notice[] {
  if (!records.people?.length) return [];
  const known = new Set(records.people.map(({ id }) => id));
  return entities.flatMap((entity) =>
    notice(
      entity,
      'owner who is not among the people: in no team',
      (records[entity] ?? []).filter(({ owner }) => owner != null && !known.has(owner)),
    ),
  );
}

const isBackwards = ({ from, to }: CheckedRecord): boolean => !before(from, to);

const quotasInTime = (quotas: readonly CheckedRecord[]): CheckedRecord[][] =>
  [...grouped(quotas, ({ owner }) => owner).values()].map((own) => own.sort((a, b) => (a.from as number) - (b.from as number)));

/** Of rows in time, those that have not ended when the next begins; one without an end does not overlap. */
const overlapping = (lists: readonly (readonly CheckedRecord[])[]): CheckedRecord[] =>
  lists.flatMap((rows) => rows.filter(({ to }, index) => before(rows[index + 1]?.from, to)));
