import type { CheckedRecord } from '../../records/checked.ts';
import { grouped } from '../../records/row.ts';
import type { Notice } from '../ledger.ts';
import { mergesIn } from '../recorded/merges.ts';
import { codesOf, emptyTable, momentsOf, type RecordTable, type RecordTables, recordAt, recordsOf } from '../recorded/table.ts';
import type { Told } from '../told.ts';
import { notice, noticeWhere } from './notice.ts';

/** Changes that cannot be taken as they are written. */
export function changeNotices({ deals = emptyTable, changes = emptyTable, subscriptionChanges = emptyTable }: RecordTables, { isThere }: Told): Notice[] {
  const dealsOf = codesOf(changes, 'deal')?.codes;
  const contradiction = 'contradict each other at one instant: the later in the file counts, without a file the later in the order of the alphabet';
  return [
    ...noticeWhere('changes', 'of a deal that is not there', changes, (row) => !isThere[dealsOf![row]!]),
    ...notice('changes', 'merged into a deal that is not there, or in the end into itself: counted as deleted', mergesIn(deals, changes, Infinity).lost),
    ...notice(
      'changes',
      contradiction,
      contradictions(unordered(changes), ({ deal }) => deal),
    ),
    ...notice('subscriptionChanges', contradiction, contradictions(recordsOf(subscriptionChanges), contractOf)),
  ];
}

const contractOf = ({ subscription, customer }: CheckedRecord): unknown => subscription ?? customer;

/** The changes of those deals whose changes do not stand in time, one after another, as most do: no others can be at one instant. */
function unordered(changes: RecordTable): readonly CheckedRecord[] {
  const [deals, moments] = [codesOf(changes, 'deal'), momentsOf(changes, 'at')];
  if (!deals || !moments) return [];
  const count = deals.words.list.length;
  const [last, isUnordered] = [new Float64Array(count).fill(-Infinity), new Uint8Array(count)];
  deals.codes.forEach((deal, row) => {
    if (!(moments[row]! > last[deal]!)) isUnordered[deal] = 1;
    last[deal] = moments[row]!;
  });
  if (!isUnordered.includes(1)) return [];
  const rows = Array.from(deals.codes.keys()).filter((row) => isUnordered[deals.codes[row]!]);
  return rows.map((row) => recordAt(changes, row));
}

/** The first of the changes of each instant at which one column of a unit is said to have become two different things. */
function contradictions(changes: readonly CheckedRecord[], unitOf: (change: CheckedRecord) => unknown): CheckedRecord[] {
  const crowded = new Set([...grouped(changes, unitOf)].flatMap(([unit, own]) => (haveTies(own) ? [unit] : [])));
  if (crowded.size === 0) return [];
  const suspect = changes.filter((change) => crowded.has(unitOf(change)));
  const instants = [...grouped(suspect, (change) => `${change.at} ${unitOf(change)}`).values()];
  return instants.filter((group) => group.length > 1 && differ(group)).map(([first]) => first!);
}

/** Whether two stand at one instant. */
const haveTies = (changes: readonly CheckedRecord[]): boolean => new Set(changes.map(({ at }) => at)).size < changes.length;

function differ(changes: readonly CheckedRecord[]): boolean {
  const said = new Map<string, unknown>();
  return changes.some(({ origin, dimensions, ...cells }) =>
    Object.entries(cells).some(([column, cell]) => {
      if (cell == null) return false;
      const other = said.get(column) ?? cell;
      said.set(column, cell);
      return other !== cell;
    }),
  );
}
