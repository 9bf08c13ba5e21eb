import { instant, label, reference, text } from './column.ts';
import { table } from './table.ts';

export const customers = table('customers', {
  id: reference('customer', { required: true }),
  name: text(),
  owner: reference('owner'),
  source: label('source'),
  segment: label('segment'),
  /** the first payment ever */
  since: instant({ cohort: true }),
});
