import { noCode } from '../../dataset/column.ts';
import { codesOf, emptyTable, type RecordTable } from '../../dataset/recorded/table.ts';
import { isEnd } from '../../model/deals.ts';
import { codesInto } from './cells.ts';
import { beginning, passing, type States } from './states.ts';
import { ownClose, type Steps } from './steps.ts';

/** Whether the source says anywhere when a deal closed. */
export function hasCloses(deals: RecordTable = emptyTable, changes: RecordTable = emptyTable): boolean {
  const statuses = codesOf(changes, 'status');
  const ends = statuses?.words.list.map(isEnd);
  return deals.columns.has('closedAt') || (statuses?.codes.some((status) => ends![status]) ?? false);
}

/** The status of each state, as a code among the words of deals. */
export function statusesOf(deals: RecordTable, changes: RecordTable, { length, deal, step }: States): Int32Array {
  const { codes, words } = codesOf(deals, 'status')!;
  const told = codesInto(words, changes.columns.get('status'));
  const open = words.codeOf('open');
  const statuses = new Int32Array(length);
  for (let state = 0; state < length; state++) {
    const own = step[state]!;
    if (own === beginning) statuses[state] = open;
    else if (own === ownClose) statuses[state] = codes[deal[state]!]!;
    else statuses[state] = told && told[own] !== noCode ? told[own]! : statuses[state - 1]!;
  }
  return statuses;
}

interface Endings {
  /** NaN where the deal has not come to an end */
  readonly closedAt: Float64Array;
  /** who owned it then, as a code; −1 where nobody did, or knows */
  readonly closer: Int32Array;
}

/** When each state had come to its end, and whose the deal was then. Who takes it over at that very instant is the closer, whichever was written first. */
export function endingsOf(deals: RecordTable, states: States, steps: Steps, statuses: Int32Array, owners: Int32Array | undefined): Endings {
  const { length, deal, step } = states;
  const ends = codesOf(deals, 'status')!.words.list.map(isEnd);
  const [closedAt, closer] = [new Float64Array(length).fill(Number.NaN), new Int32Array(length).fill(noCode)];
  for (let state = 0; state < length; state++) {
    if (step[state] === beginning || !ends[statuses[state]!]) continue;
    const at = steps.at(step[state]!, deal[state]!);
    closedAt[state] = statuses[state] === statuses[state - 1] ? closedAt[state - 1]! : at;
    closer[state] = closedAt[state] === at ? (owners?.[state] ?? noCode) : closer[state - 1]!;
  }
  return { closedAt, closer };
}

/** The owner when a deal was created, as far as that is known: that of its first version which has one. */
export function openersOf({ length, deal, kind }: States, owners: Int32Array | undefined): Int32Array {
  const openers = new Int32Array(length).fill(noCode);
  if (!owners) return openers;
  for (let first = 0, end = 0; first < length; first = end) {
    let opener: number = noCode;
    for (end = first; end < length && deal[end] === deal[first]; end++) if (opener === noCode && kind[end] !== passing) opener = owners[end]!;
    openers.fill(opener, first, end);
  }
  return openers;
}
