import { instant, label, reference, text } from './column.ts';
import { table } from './table.ts';

/**
 * Who works here. `team`, `manager` and `region` follow a person into every table that has an owner.
 * Who changes team stands once more, with the day it begins in `from`.
 */
export const people = table('people', {
  id: reference('owner', { required: true }),
  name: text(),
  email: text(),
  team: label('team'),
  /** the id of another person */
  manager: label('manager'),
  region: label('region'),
  /** IANA time zone, for "each rep's own day" */
  zone: text(),
  /** first day of work, or of this row */
  from: instant({ planned: true }),
  /** the moment after the last */
  to: instant({ planned: true }),
});
