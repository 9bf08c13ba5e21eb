import { amountAt } from '../../dataset/column.ts';
import type { ColumnNode, ExpressionNode, RatePolicy } from '../../metric/node.ts';
import { proratedPart } from '../../money/prorate.ts';
import type { Context } from '../context.ts';
import { type Codes, wordAt } from '../people.ts';
import type { Place } from '../place.ts';
import { type Reading, reasonsOf, type ValueOf } from '../reading.ts';
import { dialsOf } from './clocks.ts';
import { momentsOf } from './moments.ts';

/** Amounts on pairs of a row and a period, in 1e-16 of the report's currency: 1e-6 of an amount × 1e-10 of a rate. */
export function exactAmount({ column }: ColumnNode, { table, context }: Reading, rate: RatePolicy | undefined): ValueOf {
  const stored = table.columns[column];
  if (!stored) return () => `${column} missing`;
  const { reasons, reasonAt } = reasonsOf(table, column);
  const currencies = table.columns.currency as Codes | undefined;
  const { currency } = context.dataset;
  const rateOf = table.exchanged ? undefined : rateLookup(rate, context);
  return (row, place) => {
    const value = amountAt(stored, row);
    if (value === null) return reasons[reasonAt(row)]!;
    if (!rateOf) return value;
    const found = rateOf((currencies && wordAt(currencies, row)) ?? currency, place);
    return typeof found === 'string' ? found : value * found;
  };
}

/** The exchange rate follows the placement, unless the metric says otherwise. */
function rateLookup(policy: RatePolicy | undefined, { dataset }: Context): (currency: string, place: Place) => bigint | string {
  const { currency: into, rateAt, planRateAt } = dataset;
  const none = (from: string, kind: string): string => `no ${kind} rate from ${from} to ${into}`;
  return (from, place) => {
    const asked = policy ?? place.rate;
    if (asked === 'plan') return planRateAt(from) ?? none(from, 'plan');
    const moment = asked === 'event' ? place.moment : asked === 'start' ? place.period.start - 1 : place.cut - 1;
    return rateAt(from, moment) ?? none(from, 'exchange');
  };
}

/** An amount that is spread over days: from the one before the first, so many of them. */
interface Spread {
  readonly total: bigint;
  readonly first: number;
  readonly length: number;
}

/** The part that falls in the placed interval: a difference of two rounded positions, so that parts add up to the whole. */
export function prorated({ of, from, to }: Extract<ExpressionNode, { node: 'prorated' }>, reading: Reading, rate: RatePolicy | undefined): ValueOf {
  const whole = exactAmount(of, reading, rate);
  const [starts, ends, dials] = [momentsOf(from, reading), momentsOf(to, reading), dialsOf('days', reading)];
  const spread = (row: number, place: Place): Spread | string => {
    const [start, end] = [starts[row]!, ends[row]!];
    if (Number.isNaN(start)) return `${from.column} missing`;
    if (Number.isNaN(end)) return `${to.column} missing`;
    const total = whole(row, place);
    if (typeof total === 'string') return total;
    const dial = dials.of(row);
    const first = dial.position(start - 1);
    const length = dial.position(end - 1) - first;
    return length <= 0 ? 'no length' : { total, first, length };
  };
  // A row comes with one of its periods after the other; at the rate of a plan it is worth the same in all.
  let [last, known] = [-1, '' as Spread | string];
  return (row, place) => {
    if (row !== last || reading.isOpen || (rate ?? place.rate) !== 'plan') known = spread(row, place);
    last = row;
    if (typeof known === 'string') return known;
    const dial = dials.of(row);
    const [lo, hi] = [dial.position(place.lo - 1) - known.first, dial.position(place.hi - 1) - known.first];
    return lo === 0 && hi === known.length ? known.total : proratedPart(known.total, BigInt(known.length), BigInt(lo), BigInt(hi));
  };
}
