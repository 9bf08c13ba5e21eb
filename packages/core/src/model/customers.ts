import { flag, instant, label, reference, text } from './column.ts';
import { table } from './table.ts';

export const customers = table('customers', {
  id: reference('customer', { required: true }),
  name: text(),
  owner: reference('owner'),
  source: label('source'),
  segment: label('segment'),
  /** came by a channel that is paid for, such as advertising */
  paid: flag(),
  /** the first payment ever; absent: the first of the payments that are known */
  since: instant({ cohort: true }),
});
