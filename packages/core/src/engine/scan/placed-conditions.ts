import type { StoredColumn } from '../../dataset/column.ts';
import type { TimedNode } from '../../metric/node.ts';
import { parseAmount } from '../../money/amount.ts';
import { ticksPerUnit } from '../../time/clock.ts';
import type { Period } from '../../time/period.ts';
import type { Place } from '../place.ts';
import type { Answer, Reading } from '../reading.ts';
import { exactAmount } from './amount.ts';
import type { Axis } from './axis.ts';
import { dialsOf } from './clocks.ts';
import { momentsOf } from './moments.ts';
import { positionsOf } from './positions.ts';
import type { Range } from './ranges.ts';
import { type Field, markEach } from './signer.ts';
import type { Zoned } from './zoned.ts';

/** A condition that depends on the period in which a row stands. */
export interface PlacedTest {
  readonly at: (row: number, place: Place) => Answer;
  /** the same by the number of the period, where that is all it takes */
  readonly quick?: (row: number, index: number) => boolean;
}

export function inPeriod(is: boolean, column: StoredColumn, axis: Zoned<Axis> | undefined): PlacedTest {
  const { values } = column as { values: Float64Array };
  const holds = (row: number, { start, end }: Period): boolean => (values[row]! >= start && values[row]! < end) === is;
  return { at: (row, { period }) => holds(row, period), ...(axis ? { quick: (row: number, index: number) => holds(row, axis.of(row).list[index]!) } : {}) };
}

/** Amounts are compared in the report's currency, at the rate of the placement. */
export function placedRange(range: Range, reading: Reading): PlacedTest {
  const { column, atLeast, above, below, atMost } = range;
  const amountOf = exactAmount({ node: 'column', table: reading.table.name, column, type: 'money' }, reading, undefined);
  const scale = (bound: number | undefined): bigint | undefined => (bound === undefined ? undefined : parseAmount(String(bound)) * exchangedScale);
  const [least, over, under, most] = [scale(atLeast), scale(above), scale(below), scale(atMost)];
  const at: PlacedTest['at'] = (row, place) => {
    const value = amountOf(row, place);
    if (typeof value === 'string') return value;
    return (
      (least === undefined || value >= least) &&
      (over === undefined || value > over) &&
      (under === undefined || value < under) &&
      (most === undefined || value <= most)
    );
  };
  return { at };
}

/** Of amounts that a rate has been applied to. */
const exchangedScale = 10_000_000_000n;

const ticksOf = ({ length, time: { clock } }: TimedNode): number => length * ticksPerUnit[clock];

/** Undecided until the whole window has passed, even for a row that was fast: else the share would be too high. */
export function within(node: TimedNode, reading: Reading): Field<readonly Answer[]> {
  const [starts, ends, dials] = [momentsOf(node.time.from, reading), momentsOf(node.time.to, reading), dialsOf(node.time.clock, reading)];
  const { asOf } = reading.context.query;
  const ticks = ticksOf(node);
  const answers = [[false], [true], ['not started'], ['window open'], ['ends before it starts']];
  if (dials.only) {
    const [firsts, lasts] = [node.time.from, node.time.to].map((moment) => positionsOf(moment, node.time.clock, dials.only!, reading).ticks) as [Ticks, Ticks];
    const now = dials.only.position(asOf);
    return { answers, marker: (shift) => (rows, count, marks) => markWithin(starts, ends, firsts, lasts, now, ticks, shift, rows, count, marks) };
  }
  const classOf = (row: number): number => {
    const dial = dials.of(row);
    return classWithin(starts[row]!, ends[row]!, dial.position(starts[row]!), dial.position(ends[row]!), dial.position(asOf), ticks);
  };
  return { answers, marker: markEach(classOf) };
}

type Ticks = Float64Array;

function classWithin(start: number, end: number, first: number, last: number, now: number, ticks: number): number {
  if (Number.isNaN(start)) return 2;
  if (now - first <= ticks) return 3;
  if (Number.isNaN(end)) return 0;
  return end < start ? 4 : Number(last - first <= ticks);
}

function markWithin(
  starts: Float64Array,
  ends: Float64Array,
  firsts: Ticks,
  lasts: Ticks,
  now: number,
  ticks: number,
  shift: number,
  rows: Int32Array,
  count: number,
  marks: Int32Array,
): void {
  for (let place = 0; place < count; place++) {
    const row = rows[place]!;
    marks[place]! |= classWithin(starts[row]!, ends[row]!, firsts[row]!, lasts[row]!, now, ticks) << shift;
  }
}

/** The limit was passed in the period: not before it began, and before the time ended. Every moment is the last instant inside. */
export function overdue(node: TimedNode, reading: Reading): PlacedTest {
  const [starts, ends, dials] = [momentsOf(node.time.from, reading), momentsOf(node.time.to, reading), dialsOf(node.time.clock, reading)];
  const ticks = ticksOf(node);
  const at: PlacedTest['at'] = (row, { period, cut }) => {
    const [start, end, dial] = [starts[row]!, ends[row]!, dials.of(row)];
    if (Number.isNaN(start)) return 'not started';
    if (end < start) return 'ends before it starts';
    const passedBefore = (instant: number): boolean => dial.position(instant - 1) - dial.position(start) > ticks;
    return passedBefore(Number.isNaN(end) ? cut : Math.min(end, cut)) && !passedBefore(period.start);
  };
  return { at };
}
