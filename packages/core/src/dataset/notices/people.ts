import { entities } from '../../model/index.ts';
import type { CheckedRecord } from '../../records/checked.ts';
import { grouped } from '../../records/row.ts';
import { stretchesOf } from '../../records/stretches.ts';
import { noCode } from '../column.ts';
import type { Notice } from '../ledger.ts';
import { codesOf, emptyTable, type RecordTables, recordsOf } from '../recorded/table.ts';
import { before, notice, noticeWhere } from './notice.ts';

type Rows = readonly CheckedRecord[];

/** Owners nobody knows, and times of people and their quotas that do not fit together. */
export function peopleNotices(tables: RecordTables): Notice[] {
  const [people, quotas, spend] = [tables.people, tables.quotas, tables.spend].map((table = emptyTable) => recordsOf(table)) as [Rows, Rows, Rows];
  const backwards = 'ends before it has begun: counts for nothing';
  return [
    ...unknownOwners(tables),
    ...notice('people', 'lasts beyond the beginning of the next row of the same person: ends there', overlapping([...stretchesOf(people).values()])),
    ...notice('quotas', backwards, quotas.filter(isBackwards)),
    ...notice('spend', backwards, spend.filter(isBackwards)),
    ...notice('quotas', 'overlaps another quota of the same person: both count', overlapping(quotasInTime(quotas))),
  ];
}

/** Where people are given, and somebody who is not among them owns something. */
function unknownOwners(tables: RecordTables): Notice[] {
  const ids = tables.people && codesOf(tables.people, 'id');
  if (!ids) return [];
  const isKnown = new Uint8Array(ids.words.list.length);
  for (const code of ids.codes) isKnown[code] = 1;
  return entities.flatMap((entity) => {
    const owners = tables[entity] && codesOf(tables[entity], 'owner');
    const isUnknown = (row: number): boolean => owners!.codes[row] !== noCode && isKnown[owners!.codes[row]!] !== 1;
    return owners ? noticeWhere(entity, 'owner who is not among the people: in no team', tables[entity], isUnknown) : [];
  });
}

const isBackwards = ({ from, to }: CheckedRecord): boolean => !before(from, to);

const quotasInTime = (quotas: readonly CheckedRecord[]): CheckedRecord[][] =>
  [...grouped(quotas, ({ owner }) => owner).values()].map((own) => own.sort((a, b) => (a.from as number) - (b.from as number)));

/** Of rows in time, those that have not ended when the next begins; one without an end does not overlap. */
const overlapping = (lists: readonly (readonly CheckedRecord[])[]): CheckedRecord[] =>
  lists.flatMap((rows) => rows.filter(({ to }, index) => before(rows[index + 1]?.from, to)));
