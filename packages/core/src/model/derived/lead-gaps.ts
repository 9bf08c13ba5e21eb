import { choice, instant, label, reference } from '../column.ts';
import { table } from '../table.ts';

/**
 * The silences of a lead: from its creation, a touch or a planned step to the next of them, or to its end. Time before a meeting that
 * was agreed already is no silence.
 */
export const leadGaps = table('leadGaps', {
  owner: reference('owner'),
  lead: reference('lead'),
  customer: reference('customer'),
  source: label('source'),
  product: label('product'),
  segment: label('segment'),
  /** why a lead that is left like this is lost: nobody got in touch */
  dropReason: label('dropReason', { derived: true, madeFrom: [] }),
  from: instant({ madeFrom: ['createdAt'] }),
  to: instant({ madeFrom: [] }),
  endedBy: choice(['touch', 'step', 'conversion', 'drop', 'open'], { madeFrom: [] }),
});
