import { instant, label, money, reference } from './column.ts';
import { table } from './table.ts';

/** Money received; a refund is a negative amount. */
export const payments = table('payments', {
  id: reference(undefined, { required: true }),
  customer: reference('customer'),
  deal: reference('deal'),
  owner: reference('owner'),
  product: label('product'),
  paidAt: instant({ always: true }),
  amount: money(),
  currency: label('currency'),
});
