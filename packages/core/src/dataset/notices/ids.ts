import { entities } from '../../model/index.ts';
import type { CheckedRecord, CheckedRecords } from '../../records/checked.ts';
import { Words } from '../column.ts';
import type { Notice } from '../ledger.ts';
import { notice } from './notice.ts';

/** Records that have an id which an earlier one has; a person may stand once for each team. */
export const idNotices = (records: CheckedRecords): Notice[] =>
  entities.filter((entity) => entity !== 'people').flatMap((entity) => notice(entity, 'id of an earlier record: both count', repeated(records[entity] ?? [])));

function repeated(records: readonly CheckedRecord[]): CheckedRecord[] {
  const seen = new Words();
  return records.filter(({ id }) => {
    if (id === null || id === undefined) return false;
    const count = seen.list.length;
    return seen.codeOf(id as string) < count;
  });
}
