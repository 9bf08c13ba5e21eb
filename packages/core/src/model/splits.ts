import { choice, ratio, reference } from './column.ts';
import { table } from './table.ts';

/** Who gets credit for a deal. Split credit adds up to the deal; overlay credit stands beside it and is never added in. */
export const splits = table('splits', {
  deal: reference('deal', { required: true }),
  owner: reference('owner', { required: true }),
  share: ratio({ required: true }),
  /** absent: split */
  role: choice(['split', 'overlay']),
});
