import { activities } from '../model/activities.ts';
import { shape } from '../model/table.ts';
import { inOrder, type Row } from './replay.ts';

/** Whom an activity is with: the lead, else the deal, else the customer. */
export const linkOf = ({ lead, deal, customer }: Row, deals: readonly Row[]): string | null => {
  // Of two records of one deal, the first lead by name, so that the order of the list means nothing.
  const leads = deals.flatMap((one) => (deal != null && one.id === deal && one.lead ? [one.lead as string] : [])).sort();
  const own = lead ?? leads[0];
  return own ? `lead ${own}` : deal ? `deal ${deal}` : customer ? `customer ${customer}` : null;
};

/** Each outbound human touch knows how many there were of its lead (or deal, or customer) up to and with it, and whether its deal was open. */
export function numbered(
  given: readonly Row[],
  known: readonly Row[],
  deals: readonly Row[],
  wasOpen: (deal: unknown, moment: number) => boolean | null,
): Row[] {
  const says = (row: Row, column: 'outbound' | 'automated', wanted: boolean): boolean =>
    given.some((other) => other[column] !== undefined) ? row[column] === wanted : activities[shape].columns[column].absent === wanted;
  const unit = (row: Row): string | null => linkOf(row, deals);
  const touches = inOrder(known.filter((row) => says(row, 'outbound', true) && says(row, 'automated', false) && unit(row) !== null && row.at != null));
  return known.map((row) => {
    const place = touches.indexOf(row);
    const earlier = place < 0 ? [] : touches.slice(0, place + 1).filter((other) => unit(other) === unit(row));
    const calls = earlier.filter(({ kind }) => kind === 'call').length;
    return {
      ...row,
      touchNumber: place < 0 ? null : earlier.length,
      callNumber: place < 0 || row.kind !== 'call' ? null : calls,
      onOpenDeal: !deals.some(({ id }) => id === row.deal) ? false : row.at == null ? null : wasOpen(row.deal, row.at as number),
    };
  });
}
