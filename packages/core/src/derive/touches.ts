import { noCode } from '../dataset/column.ts';
import { codesOf, flagsOf, momentsOf, type RecordTable, recordAt } from '../dataset/recorded/table.ts';
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
export function touchNumbers(activities: RecordTable, links: Links, asOf: number, judged = activities): TouchNumbers {
  const [touches, calls] = [emptyNumbers(activities.length), emptyNumbers(activities.length)];
  const [touchCounts, callCounts] = [new Int32Array(links.units), new Int32Array(links.units)];
  const kinds = codesOf(activities, 'kind');
  const call = kinds ? kinds.words.find('call') : noCode;
  const [rows, moments] = touchRows(activities, links, asOf, touchTest(judged.columns));
  for (const place of placesInTime(moments, (touch) => recordAt(activities, rows[touch]!))) {
    const row = rows[place]!;
    const unit = links.unit[row]!;
    touches[row] = ++touchCounts[unit]!;
    if (call !== noCode && kinds!.codes[row] === call) calls[row] = ++callCounts[unit]!;
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

/** The rows that are touches of somebody, with their moments. */
function touchRows(activities: RecordTable, { unit }: Links, asOf: number, isTouch: TouchTest): [rows: Int32Array, moments: Float64Array] {
  const [rows, moments] = [new Int32Array(activities.length), new Float64Array(activities.length)];
  const at = momentsOf(activities, 'at') ?? emptyNumbers(activities.length);
  const [outbound, automated] = [flagsOf(activities, 'outbound'), flagsOf(activities, 'automated')];
  let count = 0;
  for (let row = 0; row < activities.length; row++) {
    if (unit[row] === noCode || !(at[row]! < asOf) || !isTouch(outbound?.[row] === 1, automated?.[row] === 0)) continue;
    rows[count] = row;
    moments[count++] = at[row]!;
  }
  return [rows.subarray(0, count), moments.subarray(0, count)];
}

const linking = ['lead', 'deal', 'customer'] as const;

/** Whether an activity names anybody it was for. */
export const isLinked = (activity: CheckedRecord): boolean => linking.some((column) => activity[column] != null);

/** Whether any activity does. */
export const areLinked = (activities: RecordTable): boolean => linking.some((column) => codesOf(activities, column)?.codes.some((code) => code !== noCode));

type TouchTest = (isOutbound: boolean, isByHand: boolean) => boolean;

/**
 * What the filter `{ outbound: true, automated: false }` says of a row: an empty cell is neither, a column nobody has is as the model says.
 * @param columns those that the source has
 */
export function touchTest(columns: { readonly has: (column: string) => boolean }): TouchTest {
  const [directed, marked] = [columns.has('outbound'), columns.has('automated')];
  return (isOutbound, isByHand) => (!directed || isOutbound) && (!marked || isByHand);
}
