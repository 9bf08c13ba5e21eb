import { byDeal } from '../../records/by-deal.ts';
import type { CheckedRecord, CheckedRecords } from '../../records/checked.ts';
import { mergesAt } from '../../records/merges.ts';
import { grouped } from '../../records/row.ts';
import type { Notice } from '../ledger.ts';
import { notice } from './notice.ts';

/** Changes that cannot be taken as they are written. */
export function changeNotices({ deals = [], changes = [], subscriptionChanges = [] }: CheckedRecords): Notice[] {
  const told = byDeal(changes);
  const known = new Set(deals.map(({ id }) => id));
  const contradiction = 'contradict each other at one instant: the later in the file counts, without a file the later in the order of the alphabet';
  return [
    ...notice(
      'changes',
      'of a deal that is not there',
      [...told].flatMap(([deal, own]) => (known.has(deal) ? [] : own)),
    ),
    ...notice('changes', 'merged into a deal that is not there, or in the end into itself: counted as deleted', mergesAt(deals, changes, Infinity).lost),
    ...notice(
      'changes',
      contradiction,
      contradictions(changes, told, ({ deal }) => deal),
    ),
    ...notice('subscriptionChanges', contradiction, contradictions(subscriptionChanges, grouped(subscriptionChanges, contractOf), contractOf)),
  ];
}

const contractOf = ({ subscription, customer }: CheckedRecord): unknown => subscription ?? customer;

/** The first of the changes of each instant at which one column of a unit is said to have become two different things. */
function contradictions(
  changes: readonly CheckedRecord[],
  byUnit: ReadonlyMap<unknown, readonly CheckedRecord[]>,
  unitOf: (change: CheckedRecord) => unknown,
): CheckedRecord[] {
  const crowded = new Set([...byUnit].flatMap(([unit, own]) => (haveTies(own) ? [unit] : [])));
  if (crowded.size === 0) return [];
  const suspect = changes.filter((change) => crowded.has(unitOf(change)));
  const instants = [...grouped(suspect, (change) => `${change.at} ${unitOf(change)}`).values()];
  return instants.filter((group) => group.length > 1 && differ(group)).map(([first]) => first!);
}

/** Whether two stand at one instant. Most histories are told in order, which is seen at once. */
function haveTies(changes: readonly CheckedRecord[]): boolean {
  const inOrder = changes.every(({ at }, index) => index === 0 || (at as number) > (changes[index - 1]!.at as number));
  return !inOrder && new Set(changes.map(({ at }) => at)).size < changes.length;
}

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
