import type { DuringNode } from '../../metric/node.ts';
import type { Period } from '../../time/period.ts';
import { instantsOf } from '../people.ts';
import type { Axis } from './axis.ts';
import { eventRows, type Frame, odd, type Placing, type RowsOf, runByRow, type Select, selectBy, type Visit } from './placing.ts';

/** Which periods an interval meets, and what of it lies in one. */
interface Meeting {
  readonly meets: (period: Period, start: number, end: number) => boolean;
  /** in ordered periods: numbers between which all that it meets lie */
  readonly range: (ordered: NonNullable<Axis['ordered']>, start: number, end: number) => readonly [from: number, to: number];
  readonly part: (period: Period, start: number, end: number) => readonly [lo: number, hi: number];
  /** every period of a range is met */
  readonly areRanges: boolean;
}

/**
 * A row counts in each period that its interval meets: up to the as-of, but for a plan, which reaches to its stated end.
 * One that lasts for no time at all meets the period that holds it.
 */
export function exposure(placed: DuringNode, frame: Frame): Placing {
  const { asOf, source } = frame;
  const until = source.shape.columns[placed.from.column]!.planned ? Number.POSITIVE_INFINITY : asOf;
  const stop = (end: number): number => Math.min(Number.isNaN(end) ? asOf : end, until);
  return interval(placed, frame, {
    meets: (period, start, end) => Math.max(start, period.start) < Math.min(stop(end), period.end) || (start === end && start < until && holds(period, start)),
    range: ({ starts, ends }, start, end) => [ends.through(start), start === end ? starts.through(start) : starts.before(stop(end))],
    part: (period, start, end) => {
      const lo = Math.max(start, period.start);
      return [lo, Math.max(lo, Math.min(stop(end), period.end))];
    },
    areRanges: false,
  });
}

/** Everybody at risk in the period, whenever they started. */
export function lives(placed: DuringNode, frame: Frame): Placing {
  const { asOf } = frame;
  return interval(placed, frame, {
    meets: (period, start, end) => period.start < asOf && start < Math.min(period.end, asOf) && !(end < period.start),
    range: ({ starts, ends }, start, end) =>
      start < asOf ? [ends.through(start), Number.isNaN(end) ? starts.before(asOf) : Math.min(starts.through(end), starts.before(asOf))] : [0, 0],
    part: (period, start) => [Math.max(start, period.start), Math.min(period.end, asOf)],
    areRanges: true,
  });
}

const holds = (period: Period, instant: number): boolean => period.start <= instant && instant < period.end;

function interval({ from: { column }, to }: DuringNode, frame: Frame, { meets, range, part, areRanges }: Meeting): Placing {
  const { source, axis, asOf } = frame;
  const { table, shape } = source;
  const starts = instantsOf(table, column);
  const ends = table.columns[to.column] && instantsOf(table, to.column);
  const endOf = (row: number): number => (ends ? ends[row]! : Number.NaN);
  const always = shape.columns[column]!.always === true;
  const visitAll = (row: number, visit: Visit): void => {
    const [start, end, { list, ordered }] = [starts[row]!, endOf(row), axis.of(row)];
    if (Number.isNaN(start)) for (let index = 0; index < list.length; index++) visit(index, 1);
    else if (end < start) list.forEach((period, index) => void (holds(period, start) && visit(index, 2)));
    else {
      const [from, last] = ordered ? range(ordered, start, end) : [0, list.length];
      for (let index = from; index < last; index++) if (meets(list[index]!, start, end)) visit(index, 0);
    }
  };
  const rows = eventRows(frame);
  const ordered = axis.only?.ordered;
  const select: Select =
    ordered && areRanges
      ? selectRanges(rows, starts, endOf, always, (start, end) => range(ordered, start, end))
      : selectBy(rows, (row) => always || !Number.isNaN(starts[row]!));
  return {
    run: runByRow(rows, axis.only?.list.length ?? 0, select, visitAll),
    placeOf: (row, index, doubt) => {
      const period = axis.of(row).list[index]!;
      const moment = doubt === 1 ? asOf - 1 : starts[row]!;
      const [lo, hi] = doubt === 0 ? part(period, moment, endOf(row)) : [moment, moment];
      return { period, moment, lo, hi, cut: Math.min(period.end, asOf), rate: 'plan' };
    },
    momentOf: (row) => (Number.isNaN(starts[row]!) ? asOf - 1 : starts[row]!),
    doubts: [null, `${column} missing`, 'ends before it starts'],
  };
}

/** Rows with the range of the periods that they meet; those whose interval makes no sense are odd. */
const selectRanges =
  (
    rowsOf: RowsOf,
    starts: Float64Array,
    endOf: (row: number) => number,
    always: boolean,
    range: (start: number, end: number) => readonly [number, number],
  ): Select =>
  (from, to, into, firsts, lasts) => {
    const rows = rowsOf();
    let count = 0;
    for (let place = from; place < to; place++) {
      const row = typeof rows === 'number' ? place : rows[place]!;
      const [start, end] = [starts[row]!, endOf(row)];
      const isOdd = Number.isNaN(start) || end < start;
      if (isOdd && !always && Number.isNaN(start)) continue;
      const [first, last] = isOdd ? [odd, 0] : range(start, end);
      into[count] = row;
      firsts[count] = first;
      lasts[count] = last;
      count += first < last ? 1 : 0;
    }
    return count;
  };
