import { noCode } from '../dataset/column.ts';
import type { CheckedRecord } from '../records/checked.ts';
import { placesInTime } from '../records/order.ts';
import type { Links } from './links.ts';

/** Of each activity, NaN where it has none. */
interface TouchNumbers {
  readonly touches: Float64Array;
  /** among the calls alone */
  readonly calls: Float64Array;
}

/**
 * The place of each activity among the outbound human touches of the same lead (that of their deal, where they name none; else the
 * deal, else the customer) before the as-of. An activity that is no touch, or belongs to nobody, has no place.
 * @param judged the activities that show which columns the source has
 */
export function touchNumbers(activities: readonly CheckedRecord[], links: Links, asOf: number, judged = activities): TouchNumbers {
  const [touches, calls] = [emptyNumbers(activities.length), emptyNumbers(activities.length)];
  const [touchCounts, callCounts] = [new Int32Array(links.units), new Int32Array(links.units)];
  const rows = touchRows(activities, links, asOf, touchTest(judged));
  for (const place of placesInTime(rows.map((row) => activities[row]!))) {
    const row = rows[place]!;
    const unit = links.unit[row]!;
    touches[row] = ++touchCounts[unit]!;
    if (activities[row]!.kind === 'call') calls[row] = ++callCounts[unit]!;
  }
  return { touches, calls };
}

/** Touches of a unit so far. */
export interface TouchCount {
  touches: number;
  calls: number;
}

/** The place of a touch that comes after those counted; it is counted too. */
export function placeAfter(count: TouchCount, { kind }: CheckedRecord): { readonly touchNumber: number; readonly callNumber: number | null } {
  count.touches++;
  if (kind === 'call') count.calls++;
  return { touchNumber: count.touches, callNumber: kind === 'call' ? count.calls : null };
}

const emptyNumbers = (length: number): Float64Array => new Float64Array(length).fill(Number.NaN);

function touchRows(activities: readonly CheckedRecord[], { unit }: Links, asOf: number, isTouch: (activity: CheckedRecord) => boolean): number[] {
  const rows: number[] = [];
  activities.forEach((activity, row) => {
    if (unit[row] !== noCode && isTouch(activity) && typeof activity.at === 'number' && activity.at < asOf) rows.push(row);
  });
  return rows;
}

/** Whether an activity names anybody it was for. */
export const isLinked = ({ lead, deal, customer }: CheckedRecord): boolean => Boolean(lead || deal || customer);

/** What the filter `{ outbound: true, automated: false }` says of a row: an empty cell is neither, a column nobody has is as the model says. */
export function touchTest(activities: readonly CheckedRecord[]): (activity: CheckedRecord) => boolean {
  const [directed, marked] = [activities.some(({ outbound }) => outbound !== undefined), activities.some(({ automated }) => automated !== undefined)];
  return ({ outbound, automated }) => (!directed || outbound === true) && (!marked || automated === false);
}
