import { at, count, divide, share, sum, total } from '../../metric/build.ts';
import { known, unknown } from '../../metric/filter.ts';
import { metric } from '../../metric/metric.ts';
import { deals } from '../../model/deals.ts';

const withReason = at(deals.closedAt, count(deals, { status: 'lost', lossReason: known }));

/** Lost deals by the reason given. Shares are of the deals that have one; how many have none is said beside them. */
export const lossReasons = metric({
  id: 'loss_reasons',
  group: 'funnel',
  indicator: 'lagging',
  label: { en: 'Loss reasons', ru: 'Причины проигрыша' },
  by: ['lossReason'],
  parts: {
    deals: at(deals.closedAt, count(deals, { status: 'lost' })),
    amount: at(deals.closedAt, sum(deals.amount, { status: 'lost' })),
    share: divide(withReason, total(withReason)),
    unknown: total(at(deals.closedAt, share(count(deals, { status: 'lost' }), { lossReason: unknown }))),
  },
  partLabels: {
    deals: { en: 'deals', ru: 'сделок' },
    amount: { en: 'amount', ru: 'сумма' },
    share: { en: 'share of those with a reason', ru: 'доля среди сделок с причиной' },
    unknown: { en: 'share without a reason', ru: 'доля без причины' },
  },
});
