import { asOf, per, sum } from '../../metric/build.ts';
import { subscriptions } from '../../model/derived/subscriptions.ts';

/** What each customer of the start of the period brought a month then, and brings at its end. Both at the rate of the end: exchange is no growth. */
export const accounts = per(
  'accounts',
  'customer',
  { opening: asOf(sum(subscriptions.mrr, {}, { rate: 'end' }), 'start'), closing: asOf(sum(subscriptions.mrr)) },
  { anchor: 'opening' },
);
