import { noCode } from '../dataset/column.ts';
import type { RecordColumn } from '../dataset/recorded/column.ts';
import { codesOf, lazily, momentsOf, tableOf } from '../dataset/recorded/table.ts';
import { type Dictionaries, wordsOf } from '../dataset/words.ts';
import type { CheckedRecord } from '../records/checked.ts';
import { momentOf } from '../records/row.ts';
import { presentRows, type Versions } from './versions.ts';

interface Win {
  readonly deal: number;
  readonly at: number;
}

/**
 * Versions with `customerType`: existing, where the customer had another deal won, as known at the as-of, or was one already, before
 * this deal was created; else new. Empty without a customer or a creation date.
 */
export function withCustomerTypes(versions: Versions, customers: () => readonly CheckedRecord[], dictionaries: Dictionaries): Versions {
  const { length, columns } = versions.table;
  if (!columns.has('customer')) return versions;
  const names = new Set(columns.keys()).add('customerType');
  const made = lazily(names, (name) => (name === 'customerType' ? customerTypes(versions, customers(), dictionaries) : columns.get(name)!));
  return { ...versions, table: tableOf(length, made) };
}

function customerTypes(versions: Versions, customers: readonly CheckedRecord[], dictionaries: Dictionaries): RecordColumn {
  const { table } = versions;
  const [ids, owners, created] = [codesOf(table, 'id')!, codesOf(table, 'customer')!, momentsOf(table, 'createdAt')];
  const [wins, since] = [firstWins(versions), new Map<number, number>()];
  for (const { id, since: day } of customers) {
    const code = owners.words.find(id as string);
    since.set(code, Math.min(since.get(code) ?? Infinity, momentOf(day) ?? Infinity));
  }
  const words = wordsOf(dictionaries, 'customerType');
  const typeOf = (row: number): number => {
    const [customer, begun] = [owners.codes[row]!, created?.[row] ?? Number.NaN];
    if (customer === noCode || Number.isNaN(begun)) return noCode;
    const wonBefore = wins.get(customer)?.some(({ deal, at }) => deal !== ids.codes[row] && at < begun) ?? false;
    return words.codeOf(wonBefore || (since.get(customer) ?? Infinity) < begun ? 'existing' : 'new');
  };
  return { kind: 'codes', codes: Int32Array.from({ length: table.length }, (_, row) => typeOf(row)), words };
}

/** Of each customer the two earliest wins of different deals: enough to know of an earlier one than any given deal's. */
function firstWins(versions: Versions): ReadonlyMap<number, readonly Win[]> {
  const { table } = versions;
  const closed = momentsOf(table, 'closedAt');
  if (!closed) return new Map();
  const [ids, customers, statuses] = [codesOf(table, 'id')!, codesOf(table, 'customer')!, codesOf(table, 'status')!];
  const won = statuses.words.find('won');
  const wins = new Map<number, readonly Win[]>();
  for (const row of presentRows(versions)) {
    if (row < 0 || statuses.codes[row] !== won || customers.codes[row] === noCode || Number.isNaN(closed[row]!)) continue;
    const [customer, win] = [customers.codes[row]!, { deal: ids.codes[row]!, at: closed[row]! }];
    const all = [...(wins.get(customer) ?? []), win].sort((a, b) => a.at - b.at);
    const firsts = all.filter(({ deal }, index) => all.findIndex((other) => other.deal === deal) === index);
    wins.set(customer, firsts.slice(0, 2));
  }
  return wins;
}
