import { emptyFlag, noCode, type StoredColumn } from '../dataset/column.ts';
import { groupsOf } from '../dataset/recorded/groups.ts';
import { codesOf, momentsOf, type RecordTable } from '../dataset/recorded/table.ts';
import type { Versions } from './versions.ts';

/**
 * Whether the deal of each activity was open at that moment: `onOpenDeal`. False where there is no such deal; empty where the activity
 * has no moment, or nobody recorded when the state began that the deal had then.
 */
export function openDeals(activities: RecordTable, versions: Versions): StoredColumn {
  const values = new Uint8Array(activities.length);
  const [deals, ids] = [codesOf(activities, 'deal'), codesOf(versions.deals, 'id')];
  if (!deals || !ids) return { kind: 'flags', values };
  const at = momentsOf(activities, 'at');
  const { begins, rows } = groupsOf(ids.codes, ids.words.list.length);
  const wasOpen = openTest(versions);
  for (let row = 0; row < values.length; row++) {
    const deal = deals.codes[row]!;
    if (deal === noCode) continue;
    let state = 0;
    // One record that was open then is enough; of several, one that nobody knows of leaves the rest unknown.
    for (let place = begins[deal]!; place < begins[deal + 1]! && state !== 1; place++) {
      const open = wasOpen(rows[place]!, at?.[row] ?? Number.NaN);
      if (open !== 0) state = open;
    }
    values[row] = state;
  }
  return { kind: 'flags', values };
}

/** Tells of the record of a deal whether it was open at a moment: 1, 0, or 2 where that is not known. */
function openTest({ deals, table, begins }: Versions): (deal: number, at: number) => number {
  const [created, statuses] = [momentsOf(deals, 'createdAt'), codesOf(table, 'status')!];
  const [from, to] = [momentsOf(table, 'validFrom')!, momentsOf(table, 'validTo')!];
  const open = statuses.words.find('open');
  return (deal, at) => {
    if (Number.isNaN(at)) return emptyFlag;
    if (created && created[deal]! > at) return 0;
    const end = begins[deal + 1]!;
    let then = begins[deal]!;
    while (then < end && to[then]! <= at) then++;
    if (then === end) return 0;
    if (Number.isNaN(from[then]!)) return emptyFlag;
    return statuses.codes[then] === open && from[then]! <= at ? 1 : 0;
  };
}
