import { instant, label, reference } from './column.ts';
import { table } from './table.ts';

export const proposals = table('proposals', {
  id: reference(undefined, { required: true }),
  owner: reference('owner'),
  lead: reference('lead'),
  deal: reference('deal'),
  customer: reference('customer'),
  product: label('product'),
  sentAt: instant({ always: true }),
  answeredAt: instant(),
});
