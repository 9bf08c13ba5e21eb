import { amountPlaces, type ColumnNode, type ElapsedNode, type ExpressionNode, numberScale, type RatePolicy } from '@salesperf/core/executor';
import { apply, firstOf, integer, nothing, type Sql, sql, yes } from '../sql.ts';
import { positionOf, stepBack } from './clock.ts';
import { text } from './draft.ts';
import { momentOf } from './moment.ts';
import { firstUnknown, rateOf, type Value } from './rate.ts';
import { columnOf, type Place, type Reading } from './reading.ts';
import { keep } from './rows.ts';

/** What an expression is worked out from: the row, its place, and the moment whose rate counts. */
export interface Valuing {
  readonly reading: Reading;
  readonly place: Place;
  readonly policy: RatePolicy;
}

type Of<N extends ExpressionNode['node']> = Extract<ExpressionNode, { readonly node: N }>;

/** The same integers as in memory: money in 1e-16, money × ratio in 1e-22, numbers in 1e-12, time in ticks. */
export function expressionValue(expression: ExpressionNode, valuing: Valuing): Value {
  switch (expression.node) {
    case 'column':
      return expression.type === 'money' ? amount(expression, valuing) : number(expression, valuing);
    case 'elapsed':
      return elapsed(expression, valuing);
    case 'overlap':
      return overlap(expression, valuing);
    case 'prorated':
      return prorated(expression, valuing);
    case 'times':
      return times(expression, valuing);
    case 'least':
      return least(expression, valuing);
  }
}

const kept = ({ reading: { rows } }: Valuing, value: Sql): Sql => keep(rows, value);
const words = ({ reading: { rows } }: Valuing, reason: string): Sql => text(rows.draft, reason);
const exact = ({ reading: { rows } }: Valuing, value: Sql): Sql => apply((one) => `CAST(${one} AS ${rows.draft.dialect.types.exact})`, value);

function number({ column }: ColumnNode, valuing: Valuing, scale = numberScale): Value {
  const { dialect } = valuing.reading.rows.draft;
  const cell = columnOf(valuing.reading, column);
  const scaled = cell && kept(valuing, sql`${cell} * ${integer(scale)}`);
  return { value: scaled ? kept(valuing, apply(dialect.rounded, scaled)) : nothing, reason: words(valuing, `${column} missing`) };
}

/** 1e-6 of an amount × 1e-10 of a rate. */
function amount({ column }: ColumnNode, valuing: Valuing): Value {
  const cell = { value: columnOf(valuing.reading, column) ?? nothing, reason: words(valuing, `${column} missing`) };
  const rate = rateOf(valuing.policy, valuing.reading, valuing.place);
  return { value: kept(valuing, sql`${exact(valuing, cell.value)} * ${rate.value}`), reason: firstUnknown([cell, rate]) };
}

function elapsed({ clock, from, to }: ElapsedNode, valuing: Valuing): Value {
  const { reading } = valuing;
  const [start, end] = [momentOf(from, reading), momentOf(to, reading)];
  const ticks = sql`${positionOf(clock, end, reading)} - ${positionOf(clock, start, reading)}`;
  return {
    value: kept(valuing, exact(valuing, firstOf([[sql`${end} >= ${start}`, ticks]]))),
    reason: firstOf([
      [sql`${start} IS NULL`, words(valuing, 'not started')],
      [sql`${end} IS NULL`, words(valuing, 'not ended')],
      [yes, words(valuing, 'ends before it starts')],
    ]),
  };
}

function overlap({ clock }: Of<'overlap'>, valuing: Valuing): Value {
  const { reading, place } = valuing;
  const at = (instant: Sql): Sql => positionOf(clock, sql`${certain(instant, valuing)} - ${stepBack(clock)}`, reading);
  return { value: kept(valuing, exact(valuing, sql`${at(place.hi)} - ${at(place.lo)}`)), reason: nothing };
}

/** Of a row that may not stand in the period at all nothing is looked up. */
const certain = (instant: Sql, { place: { doubt } }: Valuing): Sql => (doubt === nothing ? instant : firstOf([[sql`${doubt} IS NULL`, instant]]));

function prorated({ of, from, to }: Of<'prorated'>, valuing: Valuing): Value {
  const { reading, place } = valuing;
  const start = { value: momentOf(from, reading), reason: words(valuing, `${from.column} missing`) };
  const end = { value: momentOf(to, reading), reason: words(valuing, `${to.column} missing`) };
  const total = amount(of, valuing);
  const day = (instant: Sql): Sql => positionOf('days', sql`${instant} - 1`, reading);
  const first = day(start.value);
  const length = kept(valuing, sql`${day(end.value)} - ${first}`);
  const share = (instant: Sql): Sql => floorShare(total.value, kept(valuing, sql`${day(certain(instant, valuing))} - ${first}`), length, valuing);
  const part = sql`${share(place.hi)} - ${share(place.lo)}`;
  return {
    value: kept(valuing, firstOf([[sql`${length} > 0`, part]])),
    reason: sql`coalesce(${firstUnknown([start, end, total])}, ${words(valuing, 'no length')})`,
  };
}

/** floor(total × part ÷ length): what the division leaves of the total is multiplied apart, so that no product grows too large. */
function floorShare(total: Sql, part: Sql, length: Sql, valuing: Valuing): Sql {
  const rest = kept(valuing, above(total, length, valuing));
  const whole = kept(valuing, below(total, rest, length, valuing));
  const small = kept(valuing, sql`${rest} * ${part}`);
  return kept(valuing, sql`${whole} * ${part} + ${below(small, above(small, length, valuing), length, valuing)}`);
}

/** What a division by a length above zero leaves, from zero up. */
function above(value: Sql, length: Sql, { reading: { rows } }: Valuing): Sql {
  const { remainder } = rows.draft.dialect;
  return apply((one, by) => remainder(`(${remainder(one, by)} + ${by})`, by), value, guarded(length));
}

const below = (value: Sql, rest: Sql, length: Sql, { reading: { rows } }: Valuing): Sql =>
  apply((one, left, by) => rows.draft.dialect.quotient(`(${one} - ${left})`, by), value, rest, guarded(length));

/** Nothing is divided by a length of zero, or less. */
const guarded = (length: Sql): Sql => firstOf([[sql`${length} > 0`, length]]);

/** A ratio counts to its sixth decimal. */
const ratioScale = 1_000_000;

function times({ of, by }: Of<'times'>, valuing: Valuing): Value {
  const parts = [amount(of, valuing), number(by, valuing, ratioScale)] as const;
  return { value: kept(valuing, sql`${parts[0].value} * ${parts[1].value}`), reason: firstUnknown(parts) };
}

/** Amounts that are kept with fewer decimals are brought to those of the other side. */
function brought(side: ExpressionNode, to: ExpressionNode, valuing: Valuing): Value {
  const { value, reason } = expressionValue(side, valuing);
  const more = amountPlaces(to) - amountPlaces(side);
  return { value: more === 0 ? value : kept(valuing, sql`${value} * ${integer(10n ** BigInt(more))}`), reason };
}

function least(node: Of<'least'>, valuing: Valuing): Value {
  const parts = [brought(node.left, node, valuing), brought(node.right, node, valuing)] as const;
  const [{ value: one }, { value: other }] = parts;
  const known = sql`${one} IS NOT NULL AND ${other} IS NOT NULL`;
  return { value: kept(valuing, firstOf([[known, sql`least(${one}, ${other})`]])), reason: firstUnknown(parts) };
}
