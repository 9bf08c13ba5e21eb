import { instant, label, money, reference } from './column.ts';
import { table } from './table.ts';

/**
 * The revenue a person is to bring in [from, to), which accrues by local days. It counts while it is held: a hire, a transfer, leave
 * or a change of team cuts the held time. The steps of a ramp are rows.
 */
export const quotas = table('quotas', {
  owner: reference('owner', { required: true }),
  from: instant({ required: true, planned: true }),
  to: instant({ required: true, planned: true }),
  /** absent: from the start of the quota, or the person's first day if that is later */
  heldFrom: instant({ planned: true, madeFrom: [] }),
  /** absent: to the end of the quota, or the person's last day if that is sooner */
  heldTo: instant({ planned: true, madeFrom: [] }),
  amount: money(),
  currency: label('currency'),
});
