import { emptiedWhere, gathered, isFilled, type RecordColumn } from '../../dataset/recorded/column.ts';
import { type ColumnMakers, type Columns, codesOf, emptyTable, madeBy, momentsOf, type RecordTable } from '../../dataset/recorded/table.ts';
import { type Dictionaries, vocabularyOf, wordsOf } from '../../dataset/words.ts';
import type { Shape } from '../../model/table.ts';
import { once } from '../once.ts';
import { cellsFrom, filledDeals, filledRows, type Sides, sourcesOf } from './cells.ts';
import { endingsOf, hasCloses, openersOf, statusesOf } from './endings.ts';
import type { States } from './states.ts';
import type { Steps } from './steps.ts';

export interface VersionsInput {
  readonly deals: RecordTable;
  readonly changes: RecordTable;
  readonly shapes: { readonly deals: Shape; readonly changes: Shape };
  readonly dictionaries: Dictionaries;
  readonly asOf: number;
  /** what shows what the source says of deals as a whole */
  readonly judged: { readonly deals?: RecordTable; readonly changes?: RecordTable };
}

/** The columns of a deal that a change may fill. */
export const changeableColumns = (deals: Shape, changes: Shape): readonly string[] =>
  Object.keys(changes.columns).filter((column) => column in deals.columns && !['deal', 'at', 'deleted', 'mergedInto'].includes(column));

/** Known of a lost deal, and of no other. */
const ofTheLoss: readonly string[] = ['lossReason', 'lossKind'];

/** What versions have, each column made when it is first asked for. @param versions where they stand among the states */
export function columnsOf(input: VersionsInput, steps: Steps, states: States, versions: Int32Array): Columns {
  const { deals, changes, shapes } = input;
  const deal = versions.map((state) => states.deal[state]!);
  const columns: ColumnMakers = new Map(Array.from(deals.columns.keys(), (name) => [name, () => gathered(deals.columns.get(name)!, deal)]));
  for (const name of changeableColumns(shapes.deals, shapes.changes)) {
    if (name === 'status' || !changes.columns.has(name)) continue;
    columns.set(name, () => {
      const sources = sourcesOf(deals, changes, name, states);
      return cellsFrom(
        sidesOf(name, input),
        deal,
        versions.map((state) => sources[state]!),
      );
    });
  }
  for (const [name, make] of ofStates(input, steps, states)) columns.set(name, () => gathered(make(), versions));
  return withoutTheUnknown(columns, input, deal);
}

/** What is worked out for every state, versions or not. */
function ofStates(input: VersionsInput, steps: Steps, states: States): [string, () => RecordColumn][] {
  const { deals, changes, dictionaries, judged } = input;
  const people = wordsOf(dictionaries, 'owner');
  const statuses = once(() => statusesOf(deals, changes, states));
  const owners = once(() => ownersOf(input, states));
  const endings = once(() => endingsOf(deals, states, steps, statuses(), owners()));
  const present = (): RecordColumn => {
    const { codes, words } = codesOf(deals, 'status')!;
    return { kind: 'codes', codes: statuses().map((status, state) => (states.isUndated[state] === 1 ? codes[states.deal[state]!]! : status)), words };
  };
  const closes: [string, () => RecordColumn][] = [
    ['closer', () => ({ kind: 'codes', codes: endings().closer, words: people })],
    ['closedAt', () => ({ kind: 'instants', values: endings().closedAt })],
  ];
  return [
    ['status', present],
    ['opener', () => ({ kind: 'codes', codes: openersOf(states, owners()), words: people })],
    // A source that never says when a deal closed has no such column, which is not the same as "nothing has closed".
    ...(hasCloses(judged.deals, judged.changes) ? closes : []),
    ['validFrom', () => ({ kind: 'instants', values: states.from })],
    ['validTo', () => ({ kind: 'instants', values: states.to })],
  ];
}

function ownersOf(input: VersionsInput, states: States): Int32Array | undefined {
  const { deals, changes } = input;
  const own = deals.columns.get('owner');
  const owner = changes.columns.has('owner')
    ? cellsFrom(sidesOf('owner', input), states.deal, sourcesOf(deals, changes, 'owner', states))
    : own && gathered(own, states.deal);
  return owner?.kind === 'codes' ? owner.codes : undefined;
}

function sidesOf(name: string, { deals, changes, shapes, dictionaries }: VersionsInput): Sides {
  const own = deals.columns.get(name);
  const { columns } = shapes.deals;
  return {
    deals: own,
    changes: changes.columns.get(name)!,
    words: own?.kind === 'codes' ? own.words : wordsOf(dictionaries, vocabularyOf(name, columns[name]!, columns)),
  };
}

/** Why a deal was lost is known of a lost deal alone; its amount from the close on, where no open deal has one and no change says it. */
function withoutTheUnknown(columns: ColumnMakers, { deals, changes, asOf, judged }: VersionsInput, deal: Int32Array): Columns {
  const known = new Map(columns);
  const made = madeBy(known);
  const emptyUnless = (name: string, isKnown: (status: string | undefined, row: number) => boolean): void => {
    const make = columns.get(name);
    if (!make) return;
    known.set(name, () => {
      const { codes, words } = made.get('status') as Extract<RecordColumn, { kind: 'codes' }>;
      return emptiedWhere(make(), codes.length, (row) => !isKnown(words.list[codes[row]!], row));
    });
  };
  for (const name of ofTheLoss) emptyUnless(name, (status) => status === 'lost');
  if (haveOpenAmounts(judged.deals, asOf)) return made;
  const told = changes.columns.get('amount');
  const isTold = told && filledDeals(changes, filledRows(told, changes.length));
  const ids = codesOf(deals, 'id')!.codes;
  emptyUnless('amount', (status, row) => status !== 'open' || isTold?.[ids[deal[row]!]!] === 1);
  return made;
}

/** Whether an open deal that was there before the as-of has an amount. */
function haveOpenAmounts(deals: RecordTable = emptyTable, asOf: number): boolean {
  const [amounts, created, statuses] = [deals.columns.get('amount'), momentsOf(deals, 'createdAt'), codesOf(deals, 'status')];
  if (!amounts || !statuses) return false;
  const open = statuses.words.find('open');
  return statuses.codes.some((status, deal) => status === open && isFilled(amounts, deal) && !(created && created[deal]! >= asOf));
}
