import type { DuringNode } from '../../metric/node.ts';
import type { Period } from '../../time/period.ts';
import { instantsOf } from '../people.ts';
import type { Ordered } from './axis.ts';
import { areOrdered, factsOf } from './facts.ts';
import { type Frame, type Placing, rowsOf, runByEnds, runByRow, type Select, selectBy, type Visit } from './placing.ts';
import { type Buckets, heldAt } from './steps.ts';

/** Which periods an interval meets, and what of it lies in one. */
interface Meeting {
  readonly meets: (period: Period, start: number, end: number) => boolean;
  /** in ordered periods: numbers between which all that it meets lie */
  readonly range: (ordered: Ordered, start: number, end: number) => readonly [from: number, to: number];
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
  const { source, axis, asOf, picked } = frame;
  const { table, shape } = source;
  const starts = instantsOf(table, column);
  const ends = table.columns[to.column] ? instantsOf(table, to.column) : new Float64Array(table.length).fill(Number.NaN);
  const always = shape.columns[column]!.always === true;
  const visitAll = (row: number, visit: Visit): void => {
    const [start, end, { list, ordered }] = [starts[row]!, ends[row]!, axis.of(row)];
    if (Number.isNaN(start)) for (let index = 0; index < list.length; index++) visit(index, 1);
    else if (end < start) list.forEach((period, index) => void (holds(period, start) && visit(index, 2)));
    else {
      const [from, last] = ordered ? range(ordered, start, end) : [0, list.length];
      for (let index = from; index < last; index++) if (meets(list[index]!, start, end)) visit(index, 0);
    }
  };
  const rows = rowsOf(frame);
  const ordered = axis.only?.ordered;
  const isPlain = ordered && areRanges && !picked && arePlain(starts, ends);
  const select = isPlain ? selectPlain(starts, ends, ordered, asOf) : selectBy((row) => always || !Number.isNaN(starts[row]!));
  return {
    run: runByRow(rows, axis.only?.list.length ?? 0, select, visitAll),
    runByEnds: isPlain ? runByEnds(rows, select) : undefined,
    placeOf: (row, index, doubt) => {
      const period = axis.of(row).list[index]!;
      const moment = doubt === 1 ? asOf - 1 : starts[row]!;
      const [lo, hi] = doubt === 0 ? part(period, moment, ends[row]!) : [moment, moment];
      return { period, moment, lo, hi, cut: Math.min(period.end, asOf), rate: 'plan' };
    },
    momentOf: (row) => (Number.isNaN(starts[row]!) ? asOf - 1 : starts[row]!),
    doubts: [null, `${column} missing`, 'ends before it starts'],
  };
}

/** Every row starts, and none ends before. */
const arePlain = (starts: Float64Array, ends: Float64Array): boolean => !factsOf(starts).hasEmpty && areOrdered(starts, ends);

/** Rows that started before the as-of, with the range of the periods that have begun by then, and that they meet. */
function selectPlain(starts: Float64Array, ends: Float64Array, { starts: steps, startBuckets, endBuckets, ends: endSteps }: Ordered, asOf: number): Select {
  const begun = steps.before(asOf);
  if (startBuckets && endBuckets)
    return (rows, count, firsts, lasts) => rangesIn(starts, ends, startBuckets, endBuckets, begun, asOf, rows, count, firsts, lasts);
  return (rows, candidates, firsts, lasts) => {
    let count = 0;
    for (let place = 0; place < candidates; place++) {
      const row = rows[place]!;
      rows[count] = row;
      firsts[count] = endSteps.through(starts[row]!);
      lasts[count] = starts[row]! < asOf ? (Number.isNaN(ends[row]!) ? begun : Math.min(steps.through(ends[row]!), begun)) : 0;
      count += firsts[count]! < lasts[count]! ? 1 : 0;
    }
    return count;
  };
}

function rangesIn(
  starts: Float64Array,
  ends: Float64Array,
  { base, width, last: edge, values }: Buckets,
  { base: endBase, width: endWidth, last: endEdge, values: endValues }: Buckets,
  begun: number,
  asOf: number,
  rows: Int32Array,
  candidates: number,
  firsts: Int32Array,
  lasts: Int32Array,
): number {
  let count = 0;
  for (let place = 0; place < candidates; place++) {
    const row = rows[place]!;
    const start = starts[row]!;
    const end = ends[row]!;
    const from = (start - endBase) / endWidth;
    const until = (end - base) / width;
    const met = Number.isNaN(end) ? begun : heldAt(values, until, edge);
    rows[count] = row;
    firsts[count] = heldAt(endValues, from, endEdge);
    lasts[count] = start < asOf ? Math.min(met, begun) : 0;
    count += (firsts[count]! - lasts[count]!) >>> 31;
  }
  return count;
}
