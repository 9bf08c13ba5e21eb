import { noCode } from '../dataset/column.ts';
import { codesOf, givenIn, madeBy, type RecordTable, tableOf } from '../dataset/recorded/table.ts';
import { type Dictionaries, wordsOf } from '../dataset/words.ts';
import { isEnd } from '../model/deals.ts';
import { allocate } from '../money/allocate.ts';
import { parseAmount, scaledText } from '../money/amount.ts';
import type { CheckedRecord } from '../records/checked.ts';
import { addUp, type Share, sharesOf, unitsOfOne } from '../records/shares.ts';
import { carriedFrom } from './carry.ts';
import { presentRows, type Versions } from './versions.ts';

/** What a credit has of its own. */
interface Credit {
  /** the version of the deal that is in force */
  readonly row: number;
  /** undefined for whoever is responsible for the deal */
  readonly owner: unknown;
  readonly role: Share['role'];
  readonly amount: string | null;
}

interface CreditsInput {
  readonly versions: Versions;
  readonly splits: readonly CheckedRecord[];
  readonly carried: readonly string[];
  readonly dictionaries: Dictionaries;
}

/**
 * Who is credited with each deal alive at the as-of: by its splits, or, where it has none or they do not add up to one, whole to
 * the closer (of an open deal, or one whose closer nobody knows, the owner). Overlay credit stands beside it.
 */
export function credits({ versions, splits, carried, dictionaries }: CreditsInput): RecordTable {
  const { table } = versions;
  const shares = sharesOf(splits);
  const ids = codesOf(table, 'id');
  const amounts = givenIn<string>(table, 'amount');
  const all: Credit[] = [];
  for (const row of presentRows(versions)) {
    if (row < 0) continue;
    const own = shares.size === 0 ? none : (shares.get(ids!.words.list[ids!.codes[row]!]!) ?? none);
    all.push(...creditsOf(row, amounts?.[row] ?? null, own));
  }
  const rows = Int32Array.from(all, ({ row }) => row);
  const [people, roles] = [wordsOf(dictionaries, 'owner'), wordsOf(dictionaries, 'role')];
  const columns = carriedFrom(table, rows, carried, ofDeals);
  const responsible = responsibleOf(table);
  const codes = Int32Array.from(all, ({ owner, row }) => (owner === undefined ? responsible(row) : people.codeOf(owner as string)));
  columns.set('owner', () => ({ kind: 'codes', codes, words: people }));
  columns.set('role', () => ({ kind: 'codes', codes: Int32Array.from(all, ({ role }) => roles.codeOf(role)), words: roles }));
  if (amounts) columns.set('amount', () => ({ kind: 'cells', values: all.map(({ amount }) => amount) }));
  return tableOf(all.length, madeBy(columns));
}

/** What a credit has of its deal, beside what is carried. */
const ofDeals = { status: 'status', createdAt: 'createdAt', closedAt: 'closedAt', lossReason: 'lossReason', currency: 'currency' };

const none: readonly Share[] = [];

function creditsOf(row: number, amount: string | null, shares: readonly Share[]): Credit[] {
  const whole: Credit = { row, owner: undefined, role: 'split', amount };
  if (shares.length === 0) return [whole];
  const overlays = shares
    .filter(({ role }) => role === 'overlay')
    .map(({ owner, role, units }): Credit => ({ row, owner, role, amount: partOf(amount, units) }));
  const split = shares.filter(({ role }) => role === 'split');
  if (split.length === 0 || !addUp(split)) return [whole, ...overlays];
  const parts = allocated(amount, split);
  return [...split.map(({ owner, role }, index): Credit => ({ row, owner, role, amount: parts[index]! })), ...overlays];
}

/** Who is responsible for a version of a deal, as a code; −1 for nobody. */
function responsibleOf(table: RecordTable): (row: number) => number {
  const [statuses, owners, closers] = [codesOf(table, 'status'), codesOf(table, 'owner')?.codes, codesOf(table, 'closer')?.codes];
  const ends = statuses?.words.list.map(isEnd);
  return (row) => {
    const closer = ends![statuses!.codes[row]!] ? (closers?.[row] ?? noCode) : noCode;
    return closer === noCode ? (owners?.[row] ?? noCode) : closer;
  };
}

/** An amount by shares, to the last 1e-6 of the currency; an empty amount stays empty. */
function allocated(amount: string | null, shares: readonly Share[]): readonly (string | null)[] {
  if (amount === null) return shares.map(() => null);
  const weights = shares.map(({ units }) => units);
  return allocate(parseAmount(amount), weights).map(scaledText);
}

/** A share of an amount, rounded down. */
function partOf(amount: string | null, units: bigint): string | null {
  if (amount === null) return null;
  const product = parseAmount(amount) * units;
  const down = product < 0n && product % unitsOfOne !== 0n ? 1n : 0n;
  return scaledText(product / unitsOfOne - down);
}
