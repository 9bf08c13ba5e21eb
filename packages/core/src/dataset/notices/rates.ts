import { noCode } from '../column.ts';
import type { Notice } from '../ledger.ts';
import { codesOf, givenIn, type RecordTable, type RecordTables } from '../recorded/table.ts';
import { noticeWhere } from './notice.ts';

/** What amounts are exchanged by: null where there is no rate. */
export interface Rates {
  readonly currency: string;
  readonly rateAt: (currency: string, moment: number) => bigint | null;
  readonly planRateAt: (currency: string) => bigint | null;
}

const withMoney = ['deals', 'changes', 'subscriptionChanges', 'invoices', 'payments', 'quotas', 'spend'] as const;
const planned: readonly string[] = ['quotas', 'spend'];
const lastMoment = Number.MAX_SAFE_INTEGER;

/** Money in a currency that no rate turns into that of the report: left out of every sum, never added as it stands. */
export const rateNotices = (tables: RecordTables, rates: Rates): Notice[] =>
  withMoney.flatMap((entity) => (tables[entity] ? foreignNotices(entity, tables[entity], rates) : []));

function foreignNotices(entity: string, table: RecordTable, { currency, rateAt, planRateAt }: Rates): Notice[] {
  const currencies = codesOf(table, 'currency');
  if (!currencies) return [];
  const hasRate = (from: string): boolean => rateAt(from, lastMoment) !== null || (planned.includes(entity) && planRateAt(from) !== null);
  const isKnown = currencies.words.list.map(hasRate);
  if (!isKnown.includes(false)) return [];
  const [amounts, mrr] = [givenIn<string>(table, 'amount'), givenIn<string>(table, 'mrr')];
  const found = new Set<string>();
  const isForeign = (row: number): boolean => {
    const code = currencies.codes[row]!;
    return code !== noCode && !isKnown[code] && (amounts?.[row] ?? mrr?.[row] ?? null) !== null;
  };
  for (const [row, code] of currencies.codes.entries()) if (isForeign(row)) found.add(currencies.words.list[code]!);
  const reason = `amounts in ${[...found].sort().join(', ')} without an exchange rate into ${currency}: left out of every sum`;
  return noticeWhere(entity, reason, table, isForeign);
}
