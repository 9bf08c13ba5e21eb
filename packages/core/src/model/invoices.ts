import { instant, label, money, reference } from './column.ts';
import { table } from './table.ts';

/** Money asked for; a credit note is a negative amount. */
export const invoices = table('invoices', {
  id: reference(undefined, { required: true }),
  customer: reference('customer'),
  deal: reference('deal'),
  owner: reference('owner'),
  product: label('product'),
  issuedAt: instant({ always: true }),
  amount: money(),
  currency: label('currency'),
});
