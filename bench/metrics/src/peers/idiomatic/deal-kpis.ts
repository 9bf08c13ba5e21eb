import { isClosed, isLost, isOpen, isWon, present } from './deals.ts';
import type { RowOf, Rows } from './rows.ts';
import { byMonth } from './table.ts';
import { amountsOf, count, share, total } from './values.ts';

type Deal = RowOf<'deals'>;

const shareOfAmount = (deals: readonly Deal[]): number | null => {
  const all = total(amountsOf(deals));
  return all.isZero()
    ? null
    : total(amountsOf(deals.filter(isWon)))
        .div(all)
        .toNumber();
};

export function dealKpis(rows: Rows) {
  const deals = present(rows);
  const closed = deals.filter(isClosed);
  const created = (value: (deals: readonly Deal[]) => number | null): Float64Array =>
    byMonth({ rows: deals, when: ({ createdAt }) => createdAt, who: ({ opener }) => opener, value });
  const ended = (of: readonly Deal[], value: (deals: readonly Deal[]) => number | null): Float64Array =>
    byMonth({ rows: of, when: ({ closedAt }) => closedAt, who: ({ closer }) => closer, value });
  return {
    opportunities: created(count),
    'win_rate_cohort.won': created(share(isWon)),
    'win_rate_cohort.open': created(share(isOpen)),
    deals_won: ended(deals.filter(isWon), count),
    deals_lost: ended(deals.filter(isLost), count),
    upsell_deals: ended(
      deals.filter((deal) => isWon(deal) && deal.kind === 'upsell'),
      count,
    ),
    win_rate: ended(closed, share(isWon)),
    win_rate_amount: ended(closed, shareOfAmount),
    win_rate_narrow: ended(
      closed.filter(({ lossKind }) => !['no_decision', 'disqualified'].includes(lossKind!)),
      share(isWon),
    ),
    win_rate_qualified: ended(
      closed.filter(({ qualified }) => qualified === true),
      share(isWon),
    ),
  };
}
