import {
  type ConditionNode,
  type ElapsedNode,
  type ExpressionNode,
  type FirstAfterNode,
  isTimed,
  type MomentNode,
  type PlacedNode,
  type RatePolicy,
} from '../metric/node.ts';
import { ticksPerUnit } from '../time/clock.ts';
import { type Asked, known, type Place, position } from './asked.ts';
import { compare, type Fraction, floor, fraction, isFraction, minus, parseFraction, times, whole } from './fraction.ts';
import type { Row } from './replay.ts';
import { type View, viewOf } from './views.ts';

/** A row as an expression or a condition sees it. */
export interface Subject {
  readonly leaf: PlacedNode;
  readonly view: View;
  readonly place: Place;
  readonly asked: Asked;
}

type Truth = boolean | string;

/** Why the cells of a table of one's own are empty. */
export const reasonsKey = '@reasons';
const missing = (row: Row, column: string): string => (row[reasonsKey] as Readonly<Record<string, string>> | undefined)?.[column] ?? `${column} missing`;

/** One false condition decides; else the first that cannot be told. */
export function all(where: readonly ConditionNode[], subject: Subject): Truth {
  const answers = where.map((condition) => test(condition, subject));
  return answers.includes(false) ? false : (answers.find((answer) => typeof answer === 'string') ?? true);
}

function test(condition: ConditionNode, subject: Subject): Truth {
  if (isTimed(condition)) return (condition.node === 'within' ? within : overdue)(condition.length, condition.time, subject);
  const { view, place } = subject;
  const { column } = condition;
  const value = view.has(column) ? place.row[column] : view.specs[column]!.absent;
  switch (condition.node) {
    case 'is':
      return known(value) && condition.values.includes(value as never);
    case 'isNot':
      return !known(value) || !condition.values.includes(value as never);
    case 'known':
      return known(value) === condition.is;
    case 'inPeriod':
      return (known(value) && (value as number) >= place.period.start && (value as number) < place.period.end) === condition.is;
    case 'range': {
      if (!known(value)) return missing(place.row, column);
      const bounds = [condition.atLeast, condition.above, condition.below, condition.atMost].filter((bound) => bound !== undefined);
      // An amount is compared in the report's currency; on which side of 0 it lies needs no rate.
      const money = view.specs[column]!.type === 'money' && bounds.some((bound) => bound !== 0);
      const compared = money ? amountOf(column, subject) : numberOf(value);
      if (typeof compared === 'string') return compared;
      const against = (bound: number | undefined, holds: (difference: number) => boolean): boolean =>
        bound === undefined || holds(compare(compared, parseFraction(String(bound))));
      return (
        against(condition.atLeast, (d) => d >= 0) &&
        against(condition.above, (d) => d > 0) &&
        against(condition.below, (d) => d < 0) &&
        against(condition.atMost, (d) => d <= 0)
      );
    }
  }
}

const numberOf = (cell: unknown): Fraction => (isFraction(cell) ? cell : parseFraction(String(cell)));
const unitsOf = (ticks: number, clock: ElapsedNode['clock']): Fraction => fraction(BigInt(ticks), BigInt(ticksPerUnit[clock]));

/** Undecided until the whole window has passed, even for what came early. */
function within(length: number, time: ElapsedNode, subject: Subject): Truth {
  const { place, asked } = subject;
  const [from, to] = [momentOf(time.from, subject), momentOf(time.to, subject)];
  if (from === null) return 'not started';
  const passed = (until: number): Fraction => unitsOf(position(time.clock, place, until, asked) - position(time.clock, place, from, asked), time.clock);
  const limit = parseFraction(String(length));
  if (compare(passed(asked.query.asOf), limit) <= 0) return 'window open';
  if (to === null) return false;
  return to < from ? 'ends before it starts' : compare(passed(to), limit) <= 0;
}

/** It had not lasted so long before the period, and did before its end, the as-of and its own end. */
function overdue(length: number, time: ElapsedNode, subject: Subject): Truth {
  const { place, asked } = subject;
  const [from, to] = [momentOf(time.from, subject), momentOf(time.to, subject)];
  if (from === null) return 'not started';
  if (to !== null && to < from) return 'ends before it starts';
  const lasted = (until: number): Fraction => unitsOf(position(time.clock, place, until - 1, asked) - position(time.clock, place, from, asked), time.clock);
  const isLong = (until: number): boolean => compare(lasted(until), parseFraction(String(length))) > 0;
  const ends = [place.period.end, asked.query.asOf, ...(to === null ? [] : [to])];
  return isLong(Math.min(...ends)) && !isLong(place.period.start);
}

export function momentOf(moment: MomentNode, subject: Subject): number | null {
  if (moment.node === 'firstAfter') return firstAfter(moment, subject);
  return (subject.place.row[moment.column] as number | null | undefined) ?? null;
}

/** The column of a table that has a dimension. */
export const columnOfDimension = (specs: View['specs'], dimension: string): string =>
  Object.keys(specs).find((column) => specs[column]!.dimension === dimension)!;

function firstAfter({ from, event, on, where, own }: FirstAfterNode, subject: Subject): number | null {
  const { asked, view, place } = subject;
  const events = viewOf(asked.source, event.table, own);
  const start = momentOf(from, subject);
  const unit = place.row[columnOfDimension(view.specs, on)];
  if (start === null || !known(unit)) return null;
  const moments = asked.source
    .rows(event.table)
    .filter((row) => row[columnOfDimension(events.specs, on)] === unit)
    .filter((row) => all(where, { ...subject, view: events, place: { ...place, row } }) === true)
    .map((row) => row[event.column] as number | null | undefined)
    .filter((moment) => known(moment) && moment! >= start && moment! < asked.query.asOf);
  return moments.length === 0 ? null : Math.min(...(moments as number[]));
}

/** A number on a row, or why it is unknown. */
export function rowValue(expression: ExpressionNode, subject: Subject, rate?: RatePolicy): Fraction | string {
  const { place, asked } = subject;
  const { row } = place;
  switch (expression.node) {
    case 'column':
      if (expression.type === 'money') return amountOf(expression.column, subject, rate);
      return known(row[expression.column]) ? numberOf(row[expression.column]) : missing(row, expression.column);
    case 'elapsed': {
      const [from, to] = [momentOf(expression.from, subject), momentOf(expression.to, subject)];
      if (from === null) return 'not started';
      if (to === null) return 'not ended';
      if (to < from) return 'ends before it starts';
      return unitsOf(position(expression.clock, place, to, asked) - position(expression.clock, place, from, asked), expression.clock);
    }
    case 'overlap': {
      const back = expression.clock === 'days' || expression.clock === 'workingDays' ? 1 : 0;
      const shown = (instant: number): number => position(expression.clock, place, instant - back, asked);
      return place.part ? unitsOf(shown(place.part[1]) - shown(place.part[0]), expression.clock) : whole(0);
    }
    case 'prorated':
      return prorated(expression, subject, rate);
    case 'times': {
      const amount = amountOf(expression.of.column, subject, rate);
      if (typeof amount === 'string') return amount;
      return known(row[expression.by.column]) ? times(amount, numberOf(row[expression.by.column])) : missing(row, expression.by.column);
    }
    case 'least': {
      const [left, right] = [rowValue(expression.left, subject, rate), rowValue(expression.right, subject, rate)];
      if (typeof left === 'string') return left;
      if (typeof right === 'string') return right;
      return compare(left, right) <= 0 ? left : right;
    }
  }
}

/** A converted amount is a whole number of these. */
const smallest = 10n ** 16n;

/** The part of an amount, spread by local days over [from, to), that falls where the row lasts in the period. */
function prorated({ of, from, to }: Extract<ExpressionNode, { node: 'prorated' }>, subject: Subject, rate?: RatePolicy): Fraction | string {
  const { place, asked } = subject;
  const [begins, ends] = [momentOf(from, subject), momentOf(to, subject)];
  if (begins === null) return `${from.column} missing`;
  if (ends === null) return `${to.column} missing`;
  const amount = amountOf(of.column, subject, rate);
  if (typeof amount === 'string') return amount;
  const day = (instant: number): bigint => BigInt(position('days', place, instant - 1, asked));
  const length = day(ends) - day(begins);
  if (length <= 0n) return 'no length';
  if (!place.part) return whole(0);
  const units = floor(times(amount, fraction(smallest)));
  const upTo = (instant: number): bigint => floor(fraction(units * (day(instant) - day(begins)), length));
  return minus(fraction(upTo(place.part[1]), smallest), fraction(upTo(place.part[0]), smallest));
}

export function amountOf(column: string, { leaf, place, asked }: Subject, rate?: RatePolicy): Fraction | string {
  const { world, query } = asked;
  const cell = place.row[column];
  if (!known(cell)) return missing(place.row, column);
  const amount = numberOf(cell);
  const from = (place.row.currency as string | null | undefined) ?? world.currency;
  if (from === world.currency) return amount;
  const policy = rate ?? (leaf.node === 'at' ? 'event' : leaf.node === 'asOf' ? leaf.moment : 'plan');
  if (policy === 'plan') {
    const planned = world.planRates?.[from];
    return planned === undefined ? `no plan rate from ${from} to ${world.currency}` : times(amount, parseFraction(planned));
  }
  const event = typeof place.moment === 'string' ? place.lookedUpAt : place.moment;
  const moment = { event, start: place.period.start - 1, end: Math.min(place.period.end, query.asOf) - 1 }[policy];
  const inForce = world.rates
    .filter((one) => one.currency === from && one.from <= moment)
    .sort((a, b) => a.from - b.from)
    .at(-1);
  return inForce ? times(amount, parseFraction(inForce.rate)) : `no exchange rate from ${from} to ${world.currency}`;
}
