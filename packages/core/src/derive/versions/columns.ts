import { emptiedWhere, gathered, isFilled, type RecordColumn } from '../../dataset/recorded/column.ts';
import { codesOf, momentsOf, type RecordTable } from '../../dataset/recorded/table.ts';
import { type Dictionaries, vocabularyOf, wordsOf } from '../../dataset/words.ts';
import type { Shape } from '../../model/table.ts';
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
}

/** The columns of a deal that a change may fill. */
export const changeableColumns = (deals: Shape, changes: Shape): readonly string[] =>
  Object.keys(changes.columns).filter((column) => column in deals.columns && !['deal', 'at', 'deleted', 'mergedInto'].includes(column));

/** Known of a lost deal, and of no other. */
const ofTheLoss: readonly string[] = ['lossReason', 'lossKind'];

/** What versions have. @param versions where they stand among the states */
export function columnsOf(input: VersionsInput, steps: Steps, states: States, versions: Int32Array): ReadonlyMap<string, RecordColumn> {
  const { deals, changes, shapes } = input;
  const deal = versions.map((state) => states.deal[state]!);
  const changed = changeableColumns(shapes.deals, shapes.changes).filter((name) => name !== 'status' && changes.columns.has(name));
  const sources = new Map(changed.map((name) => [name, sourcesOf(deals, changes, name, states)]));
  const columns = new Map<string, RecordColumn>();
  for (const [name, column] of deals.columns) if (!sources.has(name)) columns.set(name, gathered(column, deal));
  for (const [name, source] of sources)
    columns.set(
      name,
      cellsFrom(
        sidesOf(name, input),
        deal,
        versions.map((state) => source[state]!),
      ),
    );
  for (const [name, column] of ofStates(input, steps, states, sources.get('owner'))) columns.set(name, gathered(column, versions));
  return withoutTheUnknown(columns, input, deal);
}

/** What is worked out for every state, versions or not. */
function ofStates(input: VersionsInput, steps: Steps, states: States, ownerSources: Int32Array | undefined): [string, RecordColumn][] {
  const { deals, changes, dictionaries } = input;
  const statuses = statusesOf(deals, changes, states);
  const owner = ownerSources ? cellsFrom(sidesOf('owner', input), states.deal, ownerSources) : ownersOf(deals, states.deal);
  const owners = owner?.kind === 'codes' ? owner.codes : undefined;
  const { closedAt, closer } = endingsOf(deals, states, steps, statuses, owners);
  const { codes, words } = codesOf(deals, 'status')!;
  const present = statuses.map((status, state) => (states.isUndated[state] === 1 ? codes[states.deal[state]!]! : status));
  const people = wordsOf(dictionaries, 'owner');
  const closes: [string, RecordColumn][] = [
    ['closer', { kind: 'codes', codes: closer, words: people }],
    ['closedAt', { kind: 'instants', values: closedAt }],
  ];
  return [
    ['status', { kind: 'codes', codes: present, words }],
    ['opener', { kind: 'codes', codes: openersOf(states, owners), words: people }],
    // A source that never says when a deal closed has no such column, which is not the same as "nothing has closed".
    ...(hasCloses(deals, changes) ? closes : []),
    ['validFrom', { kind: 'instants', values: states.from.subarray(0, states.length) }],
    ['validTo', { kind: 'instants', values: states.to.subarray(0, states.length) }],
  ];
}

const ownersOf = (deals: RecordTable, deal: Int32Array): RecordColumn | undefined => {
  const owners = deals.columns.get('owner');
  return owners && gathered(owners, deal);
};

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
function withoutTheUnknown(columns: Map<string, RecordColumn>, { deals, changes, asOf }: VersionsInput, deal: Int32Array): ReadonlyMap<string, RecordColumn> {
  const { codes, words } = columns.get('status') as Extract<RecordColumn, { kind: 'codes' }>;
  const [open, lost] = [words.find('open'), words.find('lost')];
  const empty = (name: string, isEmptied: (row: number) => boolean): void => {
    const column = columns.get(name);
    if (column) columns.set(name, emptiedWhere(column, codes.length, isEmptied));
  };
  for (const name of ofTheLoss) empty(name, (row) => codes[row] !== lost);
  const told = changes.columns.get('amount');
  if (haveOpenAmounts(deals, asOf)) return columns;
  const isTold = told && filledDeals(changes, filledRows(told, changes.length));
  const ids = codesOf(deals, 'id')!.codes;
  empty('amount', (row) => codes[row] === open && !isTold?.[ids[deal[row]!]!]);
  return columns;
}

/** Whether an open deal that was there before the as-of has an amount. */
function haveOpenAmounts(deals: RecordTable, asOf: number): boolean {
  const [amounts, created, { codes, words }] = [deals.columns.get('amount'), momentsOf(deals, 'createdAt'), codesOf(deals, 'status')!];
  const open = words.find('open');
  return amounts !== undefined && codes.some((status, deal) => status === open && isFilled(amounts, deal) && !(created && created[deal]! >= asOf));
}
