import { noCode } from '../../dataset/column.ts';
import { type Groups, groupsOf } from '../../dataset/recorded/groups.ts';
import { codesOf, flagsOf, momentsOf, type RecordTable, recordAt } from '../../dataset/recorded/table.ts';
import { isEnd } from '../../model/deals.ts';
import type { CheckedRecord } from '../../records/checked.ts';
import { inTime } from '../../records/order.ts';

/** In the place of a change: the close that only the record of the deal knows of. */
export const ownClose = -2;

/** What happened to deals. */
export interface Steps {
  /** the rows of the changes of each deal, by its code */
  readonly changes: Groups;
  /** the moment of a step of a deal */
  readonly at: (step: number, deal: number) => number;
  /** whether a change ends the deal for good */
  readonly isRemoval: (step: number) => boolean;
  /** whether the changes of a deal tell of an end; where they do not, it is left to the record */
  readonly knowEnd: (deal: number) => boolean;
  /** the changes of a deal before the as-of in order, as rows; the close that only the record knows of is one of them */
  readonly of: (deal: number, asOf: number) => readonly number[];
}

export function stepsIn(deals: RecordTable, changes: RecordTable): Steps {
  const ids = codesOf(deals, 'id')!;
  const groups = groupsOf(codesOf(changes, 'deal')?.codes ?? new Int32Array(), ids.words.list.length);
  const [moments, closes] = [momentsOf(changes, 'at'), momentsOf(deals, 'closedAt')];
  const closing = closingDeals(changes, ids.words.list.length);
  const isEnded = endedIn(deals);
  const at = (step: number, deal: number): number => (step === ownClose ? closes![deal]! : moments![step]!);
  const knowEnd = (deal: number): boolean => closing[ids.codes[deal]!] === 1;
  const [deleted, merged] = [flagsOf(changes, 'deleted'), codesOf(changes, 'mergedInto')?.codes];
  return {
    changes: groups,
    at,
    isRemoval: (step) => step >= 0 && (deleted?.[step] === 1 || (merged !== undefined && merged[step] !== noCode)),
    knowEnd,
    of: (deal, asOf) => {
      const code = ids.codes[deal]!;
      const steps: number[] = [];
      for (let place = groups.begins[code]!; place < groups.begins[code + 1]!; place++) {
        const row = groups.rows[place]!;
        if (moments![row]! < asOf) steps.push(row);
      }
      const closedAt = closes?.[deal] ?? Number.NaN;
      if (closedAt < asOf && isEnded(deal) && !knowEnd(deal)) steps.push(ownClose);
      return areInOrder(steps, deal, at) ? steps : inOrder(steps, (step) => recordOf(step, deal, deals, changes));
    },
  };
}

/** Whether each is later than the one before, as most are. */
function areInOrder(steps: readonly number[], deal: number, at: Steps['at']): boolean {
  for (let place = 1; place < steps.length; place++) if (!(at(steps[place - 1]!, deal) < at(steps[place]!, deal))) return false;
  return true;
}

function inOrder(steps: readonly number[], recordOf: (step: number) => CheckedRecord): number[] {
  const records = new Map(steps.map((step) => [recordOf(step), step]));
  return inTime([...records.keys()]).map((record) => records.get(record)!);
}

function recordOf(step: number, deal: number, deals: RecordTable, changes: RecordTable): CheckedRecord {
  if (step !== ownClose) return recordAt(changes, step);
  const { closedAt, status } = recordAt(deals, deal);
  return { at: closedAt, status };
}

/** Tells of a record of a deal whether it says that the deal has come to its end. */
export function endedIn(deals: RecordTable): (deal: number) => boolean {
  const statuses = codesOf(deals, 'status')!;
  const ends = statuses.words.list.map(isEnd);
  return (deal) => ends[statuses.codes[deal]!]!;
}

/** By the codes of deals, 1 where a change tells of an end. */
function closingDeals(changes: RecordTable, count: number): Uint8Array {
  const closing = new Uint8Array(count);
  const [deals, statuses] = [codesOf(changes, 'deal'), codesOf(changes, 'status')];
  const ends = statuses?.words.list.map(isEnd);
  statuses?.codes.forEach((status, row) => {
    if (ends![status]) closing[deals!.codes[row]!] = 1;
  });
  return closing;
}
