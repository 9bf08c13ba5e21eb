import { noCode } from '../dataset/column.ts';
import { codesOf, flagsOf, momentsOf, type RecordTable, recordAt } from '../dataset/recorded/table.ts';
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
 */
export function touchNumbers(activities: RecordTable, links: Links, asOf: number): TouchNumbers {
  const [touches, calls] = [emptyNumbers(activities.length), emptyNumbers(activities.length)];
  const [touchCounts, callCounts] = [new Int32Array(links.units), new Int32Array(links.units)];
  const kinds = codesOf(activities, 'kind');
  const call = kinds ? kinds.words.find('call') : noCode;
  const [rows, moments] = touchRows(activities, links, asOf);
  for (const place of placesInTime(moments, (touch) => recordAt(activities, rows[touch]!))) {
    const row = rows[place]!;
    const unit = links.unit[row]!;
    touches[row] = ++touchCounts[unit]!;
    if (call !== noCode && kinds!.codes[row] === call) calls[row] = ++callCounts[unit]!;
  }
  return { touches, calls };
}

const emptyNumbers = (length: number): Float64Array => new Float64Array(length).fill(Number.NaN);

/** The rows that are touches of somebody, with their moments. */
function touchRows(activities: RecordTable, { unit }: Links, asOf: number): [rows: Int32Array, moments: Float64Array] {
  const [rows, moments] = [new Int32Array(activities.length), new Float64Array(activities.length)];
  const [at, isTouch] = [momentsOf(activities, 'at') ?? emptyNumbers(activities.length), touchTest(activities)];
  let count = 0;
  for (let row = 0; row < activities.length; row++) {
    if (unit[row] === noCode || !(at[row]! < asOf) || !isTouch(row)) continue;
    rows[count] = row;
    moments[count++] = at[row]!;
  }
  return [rows.subarray(0, count), moments.subarray(0, count)];
}

/** Whether any activity names anybody it was for. */
export const areLinked = (activities: RecordTable): boolean =>
  ['lead', 'deal', 'customer'].some((column) => codesOf(activities, column)?.codes.some((code) => code !== noCode));

/** What the filter `{ outbound: true, automated: false }` says of a row: an empty cell is neither, a column nobody has is as the model says. */
function touchTest(activities: RecordTable): (row: number) => boolean {
  const [outbound, automated] = [flagsOf(activities, 'outbound'), flagsOf(activities, 'automated')];
  return (row) => (outbound === undefined || outbound[row] === 1) && (automated === undefined || automated[row] === 0);
}
