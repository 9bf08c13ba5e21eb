import { instant, label, money, reference } from './column.ts';
import { table } from './table.ts';

/** The revenue a person is to bring in [from, to). */
export const quotas = table('quotas', {
  owner: reference('owner', { required: true }),
  from: instant({ required: true }),
  to: instant({ required: true }),
  amount: money(),
  currency: label('currency'),
});
