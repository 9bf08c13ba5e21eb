import { during, prorated, sum } from '../../metric/build.ts';
import { spend } from '../../model/spend.ts';

const spent = prorated(spend.amount, spend.from, spend.to);

/** What sales and marketing cost in the period: spread by local days, at the exchange rate of the day the spending began. */
export const marketing = during(spend.from, spend.to, sum(spent, {}, { rate: 'event' }));

/** The same, of the channels that are paid for. */
export const paidMarketing = during(spend.from, spend.to, sum(spent, { paid: true }, { rate: 'event' }));
