import { isEnd } from '../../model/deals.ts';
import { byDeal } from '../../records/by-deal.ts';
import type { CheckedRecord, CheckedRecords } from '../../records/checked.ts';
import type { Notice } from '../ledger.ts';
import { before, notice } from './notice.ts';

const isNegative = (amount: unknown): boolean => typeof amount === 'string' && amount.startsWith('-');

/** What is odd about a deal but leaves it countable somewhere. */
const oddities: readonly (readonly [reason: string, odd: (deal: CheckedRecord, isClosed: (deal: unknown) => boolean) => boolean])[] = [
  ['no creation date: not in numbers by creation, unknown before the as-of', ({ createdAt }) => createdAt == null],
  ['closed without a close date: in no period', (deal, isClosed) => isEnd(deal.status) && deal.closedAt == null && !isClosed(deal.id)],
  ['open, yet with a close date: the date is not used', ({ status, closedAt }) => status === 'open' && closedAt != null],
  ['closed before it was created', ({ closedAt, createdAt }) => before(closedAt, createdAt)],
  ['won for an amount below zero', ({ status, amount }) => status === 'won' && isNegative(amount)],
  ['open for an amount below zero: it lowers the pipeline', ({ status, amount }) => status === 'open' && isNegative(amount)],
];

export function dealNotices({ deals = [], changes = [] }: CheckedRecords): Notice[] {
  const told = byDeal(changes);
  const isClosed = (deal: unknown): boolean => told.get(deal)?.some(({ status }) => isEnd(status)) ?? false;
  return oddities.flatMap(([reason, odd]) =>
    notice(
      'deals',
      reason,
      deals.filter((deal) => odd(deal, isClosed)),
    ),
  );
}
