import { isEnd } from '../../model/deals.ts';
import type { Notice } from '../ledger.ts';
import { codesOf, emptyTable, givenIn, momentsOf, type RecordTables } from '../recorded/table.ts';
import type { Told } from '../told.ts';
import { noticeWhere } from './notice.ts';

/** A deal as far as it can be odd: moments are NaN where they are not recorded. */
interface Deal {
  readonly status: string;
  readonly createdAt: number;
  readonly closedAt: number;
  readonly isNegative: boolean;
  /** a change closes it */
  readonly isClosed: boolean;
}

/** What is odd about a deal but leaves it countable somewhere. */
const oddities: readonly (readonly [reason: string, odd: (deal: Deal) => boolean])[] = [
  ['no creation date: not in numbers by creation, unknown before the as-of', ({ createdAt }) => Number.isNaN(createdAt)],
  ['closed without a close date: in no period', ({ status, closedAt, isClosed }) => isEnd(status) && Number.isNaN(closedAt) && !isClosed],
  ['open, yet with a close date: the date is not used', ({ status, closedAt }) => status === 'open' && !Number.isNaN(closedAt)],
  ['closed before it was created', ({ closedAt, createdAt }) => closedAt < createdAt],
  ['won for an amount below zero', ({ status, isNegative }) => status === 'won' && isNegative],
  ['open for an amount below zero: it lowers the pipeline', ({ status, isNegative }) => status === 'open' && isNegative],
];

export function dealNotices({ deals = emptyTable }: RecordTables, told: Told): Notice[] {
  const [ids, statuses] = [codesOf(deals, 'id'), codesOf(deals, 'status')];
  const [created, closed, amounts] = [momentsOf(deals, 'createdAt'), momentsOf(deals, 'closedAt'), givenIn<string>(deals, 'amount')];
  const dealAt = (row: number): Deal => ({
    status: statuses!.words.list[statuses!.codes[row]!]!,
    createdAt: created?.[row] ?? Number.NaN,
    closedAt: closed?.[row] ?? Number.NaN,
    isNegative: amounts?.[row]?.startsWith('-') ?? false,
    isClosed: told.isClosed[ids!.codes[row]!] === 1,
  });
  return oddities.flatMap(([reason, odd]) => noticeWhere('deals', reason, deals, (row) => odd(dealAt(row))));
}
