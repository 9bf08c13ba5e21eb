import { emptyFlag, noCode, type StoredColumn } from '../dataset/column.ts';
import { type ConditionNode, isTimed, type TimedNode } from '../metric/node.ts';
import { parseAmount } from '../money/amount.ts';
import { ticksPerUnit } from '../time/clock.ts';
import { amount } from './amount.ts';
import { compileClock } from './elapsed.ts';
import { compileMoment } from './moment.ts';
import type { Place } from './place.ts';
import { type Reading, reasonOf } from './reading.ts';

/** true, false, or why it cannot be told. */
export type Answer = boolean | string;
export type Test = (row: number, place: Place) => Answer;

const always: Test = () => true;

/** All conditions must hold; a false one decides even where another cannot be told. */
export function compileAll(conditions: readonly ConditionNode[], reading: Reading): Test {
  const tests = conditions.map((condition) => compile(condition, reading));
  if (tests.length === 0) return always;
  return (row, place) => {
    let answer: Answer = true;
    for (const test of tests) {
      const one = test(row, place);
      if (one === false) return false;
      if (one !== true && answer === true) answer = one;
    }
    return answer;
  };
}

function compile(condition: ConditionNode, reading: Reading): Test {
  if (isTimed(condition)) return condition.node === 'within' ? within(condition, reading) : overdue(condition, reading);
  const column = reading.table.columns[condition.column];
  if (!column) return () => absentAnswer(condition, reading);
  switch (condition.node) {
    case 'is':
      return isOneOf(column, condition.values);
    case 'isNot': {
      const test = isOneOf(column, condition.values);
      return (row, place) => !test(row, place);
    }
    case 'known': {
      const empty = isEmpty(column);
      return (row) => !empty(row) === condition.is;
    }
    case 'inPeriod': {
      const { values } = column as { values: Float64Array };
      return (row, { period }) => (values[row]! >= period.start && values[row]! < period.end) === condition.is;
    }
    case 'range':
      return range(condition, column, reading);
  }
}

/** The model says what an absent flag means; the planner has made sure that nothing else is absent. */
function absentAnswer(condition: Exclude<ConditionNode, TimedNode>, { shape }: Reading): boolean {
  const { absent } = shape.columns[condition.column]!;
  if (condition.node === 'known') return condition.is === (absent !== undefined);
  return condition.node === 'is' && absent !== undefined && condition.values.includes(absent);
}

function isOneOf(column: StoredColumn, values: readonly unknown[]): Test {
  if (column.kind === 'flags') return (row) => column.values[row] !== emptyFlag && values.includes(column.values[row] === 1);
  const { codes, words } = column as Extract<StoredColumn, { kind: 'codes' }>;
  const wanted = new Set(words.flatMap((word, code) => (values.includes(word) ? [code] : [])));
  return (row) => wanted.has(codes[row]!);
}

function isEmpty(column: StoredColumn): (row: number) => boolean {
  switch (column.kind) {
    case 'codes':
      return (row) => column.codes[row] === noCode;
    case 'flags':
      return (row) => column.values[row] === emptyFlag;
    case 'amounts':
      return (row) => column.values[row] === null;
    default:
      return (row) => Number.isNaN(column.values[row]);
  }
}

type Range = Extract<ConditionNode, { node: 'range' }>;

/** Amounts are compared in the report's currency, at the rate of the placement; on which side of 0 one lies needs no rate. */
function range(condition: Range, column: StoredColumn, reading: Reading): Test {
  const { column: name, atLeast, above, below, atMost } = condition;
  const money = column.kind === 'amounts' && !hasNoBoundButZero(condition);
  const read: (row: number, place: Place) => number | bigint | string = money
    ? amount({ node: 'column', table: reading.table.name, column: name, type: 'money' }, reading, undefined)
    : stored(name, column, reading);
  const scale = (bound: number | undefined): number | bigint | undefined =>
    bound === undefined || !money ? bound : parseAmount(String(bound)) * exchangedScale;
  const [least, over, under, most] = [scale(atLeast), scale(above), scale(below), scale(atMost)];
  return (row, place) => {
    const value = read(row, place);
    if (typeof value === 'string') return value;
    return (
      (least === undefined || value >= least) &&
      (over === undefined || value > over) &&
      (under === undefined || value < under) &&
      (most === undefined || value <= most)
    );
  };
}

const hasNoBoundButZero = ({ atLeast = 0, above = 0, below = 0, atMost = 0 }: Range): boolean => [atLeast, above, below, atMost].every((bound) => bound === 0);

/** The cell as it is written. */
function stored(name: string, column: StoredColumn, { table }: Reading): (row: number) => number | bigint | string {
  const [empty, reason] = [isEmpty(column), reasonOf(table, name)];
  const { values } = column as { values: ArrayLike<number | bigint> };
  return (row) => (empty(row) ? reason(row) : values[row]!);
}

/** Of amounts that a rate has been applied to. */
const exchangedScale = 10_000_000_000n;

/** Undecided until the whole window has passed, even for a row that was fast: else the share would be too high. */
function within(node: TimedNode, reading: Reading): Test {
  const { starts, ends, position, ticks } = compileTimed(node, reading);
  const { asOf } = reading.context.query;
  return (row) => {
    const [start, end] = [starts(row), ends(row)];
    if (Number.isNaN(start)) return 'not started';
    const first = position(row, start);
    if (position(row, asOf) - first <= ticks) return 'window open';
    if (Number.isNaN(end)) return false;
    return end < start ? 'ends before it starts' : position(row, end) - first <= ticks;
  };
}

/** The limit was passed in the period: not before it began, and before the time ended. Every moment is the last instant inside. */
function overdue(node: TimedNode, reading: Reading): Test {
  const { starts, ends, position, ticks } = compileTimed(node, reading);
  return (row, { period, cut }) => {
    const [start, end] = [starts(row), ends(row)];
    if (Number.isNaN(start)) return 'not started';
    if (end < start) return 'ends before it starts';
    const passedBefore = (instant: number): boolean => position(row, instant - 1) - position(row, start) > ticks;
    return passedBefore(Number.isNaN(end) ? cut : Math.min(end, cut)) && !passedBefore(period.start);
  };
}

const compileTimed = ({ length, time }: TimedNode, reading: Reading) => ({
  starts: compileMoment(time.from, reading),
  ends: compileMoment(time.to, reading),
  position: compileClock(time.clock, reading),
  ticks: length * ticksPerUnit[time.clock],
});
