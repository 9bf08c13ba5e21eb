import type { DuringNode } from '../../metric/node.ts';
import type { Period } from '../../time/period.ts';
import { instantsOf } from '../people.ts';
import type { Axis } from './axis.ts';
import { type Frame, type Placing, runByRow, type Visit } from './placing.ts';
import { presentRows } from './present.ts';

/** Which periods an interval meets, and what of it lies in one. */
interface Meeting {
  readonly meets: (period: Period, start: number, end: number) => boolean;
  /** in ordered periods: numbers between which all that it meets lie */
  readonly range: (ordered: NonNullable<Axis['ordered']>, start: number, end: number) => readonly [from: number, to: number];
  readonly part: (period: Period, start: number, end: number) => readonly [lo: number, hi: number];
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
  });
}

/** Everybody at risk in the period, whenever they started. */
export function lives(placed: DuringNode, frame: Frame): Placing {
  const { asOf } = frame;
  return interval(placed, frame, {
    meets: (period, start, end) => period.start < asOf && start < Math.min(period.end, asOf) && !(end < period.start),
    range: ({ starts, ends }, start, end) => [ends.through(start), Number.isNaN(end) ? starts.before(asOf) : starts.through(end)],
    part: (period, start) => [Math.max(start, period.start), Math.min(period.end, asOf)],
  });
}

const holds = (period: Period, instant: number): boolean => period.start <= instant && instant < period.end;

function interval({ from: { column }, to }: DuringNode, { source, axis, asOf }: Frame, { meets, range, part }: Meeting): Placing {
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
  return {
    run: runByRow(presentRows(source), visitAll, (row) => always || !Number.isNaN(starts[row]!)),
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
