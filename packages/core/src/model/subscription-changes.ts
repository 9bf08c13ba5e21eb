import { instant, label, money, reference } from './column.ts';
import { table } from './table.ts';

/** From this moment on, a contract brings `mrr` a month; 0 ends it. Metrics read the subscriptions made from it. */
export const subscriptionChanges = table('subscriptionChanges', {
  /** of the contract; a customer without has one */
  subscription: reference(),
  customer: reference('customer', { required: true }),
  at: instant({ required: true }),
  owner: reference('owner'),
  product: label('product'),
  mrr: money(),
  currency: label('currency'),
});
