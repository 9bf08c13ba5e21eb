import { instant, label, money } from './column.ts';
import { table } from './table.ts';

/** What sales and marketing cost in [from, to), spread by local days. It has no owner. */
export const spend = table('spend', {
  channel: label('channel'),
  from: instant({ required: true, planned: true }),
  to: instant({ required: true, planned: true }),
  amount: money(),
  currency: label('currency'),
});
