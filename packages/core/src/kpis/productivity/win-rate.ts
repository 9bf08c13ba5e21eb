import { at, count, share } from '../../metric/build.ts';
import { metric } from '../../metric/metric.ts';
import { deals } from '../../model/deals.ts';

/**
 * Of the deals closed in the period, the share won: by count, on the closed basis, with "no decision" among the losses.
 * The common mistake is to divide wins of one period by deals created in it, which can exceed 100 %.
 */
export const winRate = metric({
  id: 'win_rate',
  group: 'productivity',
  indicator: 'lagging',
  better: 'higher',
  label: { en: 'Win rate', ru: 'Винрейт' },
  value: at(deals.closedAt, share(count(deals, { status: ['won', 'lost'] }), { status: 'won' })),
});
