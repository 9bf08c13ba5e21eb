import { dealKinds, lossKinds } from '../../world/words.ts';
import { isMonth, monthOf } from './calendar.ts';
import { cellOf, cells, plus, ratio, withTotal } from './cells.ts';
import type { RowOf } from './rows.ts';
import { lost, open, won } from './statuses.ts';

const upsell = dealKinds.indexOf('upsell');
const [noDecision, disqualified] = [lossKinds.indexOf('no_decision'), lossKinds.indexOf('disqualified')];

/** Deals as they stand at the as-of. */
export function dealKpis(deals: readonly RowOf<'deals'>[]) {
  const created = [cells(), cells(), cells()] as const;
  const closed = closedCells();
  for (const deal of deals) {
    if (!Number.isNaN(deal.validTo)) continue;
    const createdIn = monthOf(deal.createdAt);
    if (isMonth(createdIn)) created[deal.status]![cellOf(deal.opener, createdIn)]!++;
    if (deal.status === open) continue;
    const closedIn = monthOf(deal.closedAt);
    if (isMonth(closedIn)) addClosed(closed, cellOf(deal.closer, closedIn), deal);
  }
  const all = created.map(withTotal).reduce(plus);
  const [wins, losses, decided] = [withTotal(closed.won), withTotal(closed.lost), withTotal(closed.lostDecided)];
  const [wonQualified, lostQualified] = [withTotal(closed.wonQualified), withTotal(closed.lostQualified)];
  const [wonAmount, lostAmount] = [withTotal(closed.wonAmount), withTotal(closed.lostAmount)];
  return {
    opportunities: all,
    'win_rate_cohort.won': ratio(withTotal(created[won]!), all),
    'win_rate_cohort.open': ratio(withTotal(created[open]!), all),
    deals_won: wins,
    deals_lost: losses,
    upsell_deals: withTotal(closed.upsells),
    win_rate: ratio(wins, plus(wins, losses)),
    win_rate_amount: ratio(wonAmount, plus(wonAmount, lostAmount)),
    win_rate_narrow: ratio(wins, plus(wins, decided)),
    win_rate_qualified: ratio(wonQualified, plus(wonQualified, lostQualified)),
  };
}

const closedCells = () => ({
  won: cells(),
  lost: cells(),
  upsells: cells(),
  lostDecided: cells(),
  wonQualified: cells(),
  lostQualified: cells(),
  wonAmount: cells(),
  lostAmount: cells(),
});

function addClosed(closed: ReturnType<typeof closedCells>, cell: number, { status, kind, qualified, lossKind, amount }: RowOf<'deals'>): void {
  const known = Number.isNaN(amount) ? 0 : amount;
  if (status === won) {
    closed.won[cell]!++;
    closed.wonAmount[cell]! += known;
    if (kind === upsell) closed.upsells[cell]!++;
    if (qualified === 1) closed.wonQualified[cell]!++;
  } else if (status === lost) {
    closed.lost[cell]!++;
    closed.lostAmount[cell]! += known;
    if (lossKind !== noDecision && lossKind !== disqualified) closed.lostDecided[cell]!++;
    if (qualified === 1) closed.lostQualified[cell]!++;
  }
}
