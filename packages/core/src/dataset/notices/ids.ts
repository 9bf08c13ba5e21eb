import { entities } from '../../model/index.ts';
import { noCode } from '../column.ts';
import type { Notice } from '../ledger.ts';
import { codesOf, type RecordTable, type RecordTables } from '../recorded/table.ts';
import { noticeWhere } from './notice.ts';

/** Records that have an id which an earlier one has; a person may stand once for each team. */
export const idNotices = (tables: RecordTables): Notice[] =>
  entities.filter((entity) => entity !== 'people').flatMap((entity) => (tables[entity] ? repeated(entity, tables[entity]) : []));

function repeated(entity: string, table: RecordTable): Notice[] {
  const ids = codesOf(table, 'id');
  if (!ids) return [];
  const seen = new Uint8Array(ids.words.list.length);
  const isRepeated = (row: number): boolean => {
    const code = ids.codes[row]!;
    const isSeen = code !== noCode && seen[code] === 1;
    if (code !== noCode) seen[code] = 1;
    return isSeen;
  };
  return noticeWhere(entity, 'id of an earlier record: both count', table, isRepeated);
}
