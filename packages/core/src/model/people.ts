import { instant, label, reference, text } from './column.ts';
import { table } from './table.ts';

/** Who works here. `team`, `manager` and `region` follow a person into every table that has an owner. */
export const people = table('people', {
  id: reference('owner', { required: true }),
  name: text(),
  email: text(),
  team: label('team'),
  manager: label('manager'),
  region: label('region'),
  /** first and last day of work */
  from: instant(),
  to: instant(),
});
