import { flag, instant, label, money } from './column.ts';
import { table } from './table.ts';

/** What sales and marketing cost in [from, to), spread by local days. It has no owner. */
export const spend = table('spend', {
  channel: label('channel'),
  /** for a channel that is paid for, such as advertising; salaries are not */
  paid: flag(),
  /** not planned: of a period that still runs, what has been spent so far */
  from: instant({ required: true }),
  to: instant({ required: true, planned: true }),
  amount: money(),
  currency: label('currency'),
});
