import { instant, label, money, reference } from '../column.ts';
import { table } from '../table.ts';

/** Contracts, as versions: what each brings a month (`mrr`), from a change to the next. */
export const subscriptions = table(
  'subscriptions',
  {
    subscription: reference(),
    customer: reference('customer'),
    owner: reference('owner'),
    product: label('product'),
    mrr: money(),
    currency: label('currency'),
    validFrom: instant(),
    validTo: instant(),
  },
  ['validFrom', 'validTo'],
);
