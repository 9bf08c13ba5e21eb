import { cents } from '../money.ts';
import { personOf } from '../world.ts';
import { type Plant, share } from './plant.ts';

const rep = 'p07';
const winChance = 0.72;
const dealSize = 0.45;

/** One rep wins often: small deals, with customers who stop paying and want their money back. */
export const highWinRateLowValue: Plant = (world) => {
  const { team } = personOf(world, rep);
  const colleagues = world.people.filter((person) => person.team === team && person.id !== rep).map(({ id }) => id);
  Object.assign(personOf(world, rep).traits, { winChance, dealSize, paysOn: 0.55, refundChance: 0.35, satisfaction: 3.3 });
  return {
    id: 'high_win_rate_low_value',
    what: {
      en: 'Wins often, but small deals with customers who pay little and want refunds',
      ru: 'Часто выигрывает, но сделки мелкие, клиенты платят мало и возвращают деньги',
    },
    owners: [rep],
    expected: { winRate: winChance, winRateOfTheRest: 0.42, dealSizeToTheTeam: dealSize },
    realise: ({ records: { deals = [], payments = [] } }) => {
      const winRate = (own: boolean): number => {
        const closed = deals.filter(({ owner, status }) => (owner === rep) === own && status !== 'open');
        return share(closed.filter(({ status }) => status === 'won').length, closed.length);
      };
      const perWonDeal = (owners: readonly string[]): number => {
        const won = deals.filter(({ owner, status }) => status === 'won' && owners.includes(owner!));
        return share(won.reduce((sum, { amount }) => sum + cents(amount!), 0) / 100, won.length);
      };
      const paid = (own: boolean, counts: (amount: number) => boolean): number =>
        payments.filter(({ owner, amount }) => (owner === rep) === own && counts(cents(amount!))).reduce((sum, { amount }) => sum + cents(amount!), 0) / 100;
      const customers = (own: boolean): number => new Set(payments.filter(({ owner }) => (owner === rep) === own).map(({ customer }) => customer)).size;
      const refunded = (own: boolean): number =>
        share(
          -paid(own, (amount) => amount < 0),
          paid(own, (amount) => amount > 0),
        );
      return {
        winRate: winRate(true),
        winRateOfTheRest: winRate(false),
        dealSizeToTheTeam: share(perWonDeal([rep]), perWonDeal(colleagues)),
        paidPerCustomer: share(
          paid(true, () => true),
          customers(true),
        ),
        paidPerCustomerOfTheRest: share(
          paid(false, () => true),
          customers(false),
        ),
        refunded: refunded(true),
        refundedOfTheRest: refunded(false),
      };
    },
  };
};
