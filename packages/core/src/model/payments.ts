import { instant, label, money, number, reference } from './column.ts';
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
  /** what is left of the amount after the cost of what was sold */
  margin: money(),
  currency: label('currency'),
  /** the customer's first payment, and who the customer belongs to */
  since: instant({ derived: true, madeFrom: ['customer', 'paidAt'], owner: 'customerOwner', cohort: true }),
  customerOwner: reference(undefined, { derived: true, madeFrom: ['customer', 'customers.owner'] }),
  /** position among the moments at which the customer paid; a refund has none */
  purchaseNumber: number({ derived: true, madeFrom: ['customer', 'paidAt'] }),
});
