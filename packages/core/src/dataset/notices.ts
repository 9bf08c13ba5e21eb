import { isEnd } from '../model/deals.ts';
import type { RateAt } from '../money/rates.ts';
import type { CheckedRecord, CheckedRecords } from './checked.ts';
import type { Notice } from './ledger.ts';

const before = (a: unknown, b: unknown): boolean => typeof a === 'number' && typeof b === 'number' && a < b;

/** What is odd about a deal but leaves it countable somewhere. */
const oddities: readonly (readonly [reason: string, odd: (deal: CheckedRecord, changed: ReadonlySet<unknown>) => boolean])[] = [
  ['no creation date: not in numbers by creation, unknown before the as-of', ({ createdAt }) => createdAt == null],
  ['closed without a close date: in no period', (deal, changed) => isEnd(deal.status) && deal.closedAt == null && !changed.has(deal.id)],
  ['open, yet with a close date: the date is not used', ({ status, closedAt }) => status === 'open' && closedAt != null],
  ['closed before it was created', ({ closedAt, createdAt }) => before(closedAt, createdAt)],
  ['won for an amount below zero', ({ status, amount }) => status === 'won' && String(amount).startsWith('-')],
];

export function noticesOf(records: CheckedRecords, currency: string, rateAt: RateAt): Notice[] {
  const { deals = [], changes = [] } = records;
  const changed = new Set(changes.filter(({ status }) => isEnd(status)).map(({ deal }) => deal));
  const known = new Set(deals.map(({ id }) => id));
  const strays = changes.filter(({ deal }) => !known.has(deal));
  return [
    ...withoutRate(records, currency, rateAt),
    ...oddities.flatMap(([reason, odd]) =>
      notice(
        'deals',
        reason,
        deals.filter((deal) => odd(deal, changed)),
      ),
    ),
    ...notice('changes', 'of a deal that is not there', strays),
  ];
}

const notice = (source: string, reason: string, found: readonly CheckedRecord[]): Notice[] =>
  found.length === 0 ? [] : [{ source: found[0]!.origin?.file ?? source, line: found[0]!.origin?.line ?? null, reason, count: found.length }];

const lastMoment = Number.MAX_SAFE_INTEGER;

/** Money in a currency that no rate turns into that of the report: left out of every sum, never added as it stands. */
function withoutRate(records: CheckedRecords, currency: string, rateAt: RateAt): Notice[] {
  return (['deals', 'payments', 'quotas'] as const).flatMap((entity) => {
    const foreign = (records[entity] ?? []).filter(
      (record) => record.amount != null && record.currency != null && rateAt(record.currency as string, lastMoment) === null,
    );
    const currencies = [...new Set(foreign.map((record) => record.currency))].sort().join(', ');
    return notice(entity, `amounts in ${currencies} without an exchange rate into ${currency}: left out of every sum`, foreign);
  });
}
