import type { CheckedRecord, CheckedRecords } from '../../records/checked.ts';
import type { Notice } from '../ledger.ts';
import { notice } from './notice.ts';

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
export function rateNotices(records: CheckedRecords, { currency, rateAt, planRateAt }: Rates): Notice[] {
  const hasRate = (entity: string, from: string): boolean => rateAt(from, lastMoment) !== null || (planned.includes(entity) && planRateAt(from) !== null);
  const isForeign = (entity: string, record: CheckedRecord): boolean =>
    (record.amount ?? record.mrr) != null && record.currency != null && !hasRate(entity, record.currency as string);
  return withMoney.flatMap((entity) => {
    const foreign = (records[entity] ?? []).filter((record) => isForeign(entity, record));
    const currencies = [...new Set(foreign.map((record) => record.currency))].sort().join(', ');
    return notice(entity, `amounts in ${currencies} without an exchange rate into ${currency}: left out of every sum`, foreign);
  });
}
