import { groupBy } from '../group.ts';
import { cents } from '../money.ts';
import { quarterOf, runningQuarter } from '../span.ts';
import { type Plant, share } from './plant.ts';

const pushed = 0.4;

/** Won deals wait for the last two weeks of the quarter and are closed there with a bigger discount. */
export const quarterEndPush: Plant = (world) => {
  const { lastDays } = world.closing;
  Object.assign(world.closing, { pushed, pushedDiscount: [0.1, 0.22] });
  return {
    id: 'quarter_end_push',
    what: {
      en: 'Closings bunch in the last two weeks of the quarter, with bigger discounts',
      ru: 'Закрытия скапливаются в последние две недели квартала, со скидками побольше',
    },
    owners: [],
    // the deals that wait, and of the others those that close then anyway
    expected: { wonInLastDays: pushed + (1 - pushed) * (lastDays / 91), wonInLastDaysIfEven: lastDays / 91, discount: 0.134, discountBefore: 0.025 },
    realise: ({ records: { changes = [], deals = [] } }) => {
      const history = groupBy(changes, ({ deal }) => deal);
      const won = deals.flatMap(({ id, status, closedAt }) => {
        const at = Number(closedAt);
        if (status !== 'won' || at >= runningQuarter.start) return [];
        const [before, closing] = history
          .get(id)!
          .flatMap(({ amount }) => (amount ? [cents(amount)] : []))
          .slice(-2);
        const last = at >= quarterOf(at).end - lastDays * 86_400_000;
        return [{ last, discount: before !== undefined && closing !== undefined ? 1 - closing / before : 0 }];
      });
      const discount = (last: boolean): number => {
        const found = won.filter((deal) => deal.last === last);
        return share(
          found.reduce((sum, deal) => sum + deal.discount, 0),
          found.length,
        );
      };
      return {
        won: won.length,
        wonInLastDays: share(won.filter(({ last }) => last).length, won.length),
        discount: discount(true),
        discountBefore: discount(false),
      };
    },
  };
};
