import type { StoredColumn } from '../../dataset/column.ts';
import type { ColumnNode, ElapsedNode, ExpressionNode, MomentNode, RatePolicy } from '../../metric/node.ts';
import { amountPlaces } from '../../metric/value-unit.ts';
import { amountDecimals } from '../../money/amount.ts';
import { ticksPerUnit } from '../../time/clock.ts';
import { numberScale } from '../quantity.ts';
import { type Reading, reasonsOf, type ValueOf } from '../reading.ts';
import { exactAmount, prorated } from './amount.ts';
import { dialsOf } from './clocks.ts';
import { isInReportCurrency } from './currencies.ts';
import { areOpen, areOrdered, factsOf } from './facts.ts';
import { markEmpty, multiplyBy, pick, pickDifferences, pickRounded } from './marks.ts';
import { momentsOf } from './moments.ts';
import { type Positions, positionsOf } from './positions.ts';
import { type Field, markEach } from './signer.ts';

/** What an expression is worth on a row: whole numbers that a double holds, in blocks. */
export interface RowValues {
  /** fields that say by class why the value is not known, the first of them that does; null where it is */
  readonly known: readonly Field<string | null>[];
  /** values of a block; those that are not known mean nothing */
  readonly read: (rows: Int32Array, count: number, values: Float64Array) => void;
  /** what 1 means in the scale of the unit */
  readonly one: bigint;
  /** no sum of absolute values over any rows of the table is larger */
  readonly bound: number;
}

/** Values by row where they do not depend on the period and fit a double, and exact ones for every pair of a row and a period. */
export interface Values {
  readonly byRow: RowValues | null;
  readonly exact: ValueOf;
}

export function valuesOf(expression: ExpressionNode, reading: Reading, rate: RatePolicy | undefined): Values {
  switch (expression.node) {
    case 'column':
      return expression.type === 'money'
        ? { byRow: amounts(expression, reading), exact: exactAmount(expression, reading, rate) }
        : { byRow: numbers(expression, reading), exact: exactNumber(expression, reading) };
    case 'elapsed':
      return elapsed(expression, reading);
    case 'overlap':
      return { byRow: null, exact: overlap(expression, reading) };
    case 'prorated':
      return { byRow: null, exact: prorated(expression, reading, rate) };
    case 'times':
      return { byRow: products(expression, reading), exact: exactProduct(expression, reading, rate) };
    case 'least':
      return { byRow: null, exact: least(expression, reading, rate) };
  }
}

type Scaled = Omit<RowValues, 'one'> & { readonly places: number };

/** Numbers as whole ones, kept with them. */
const wholes = new WeakMap<Float64Array, Float64Array>();

/** Amounts that need no rate, as they are stored. */
function stored({ column }: ColumnNode, { table, context }: Reading): Scaled | null {
  const own = table.columns[column];
  if (own?.kind !== 'amounts' || !isInReportCurrency(table, context)) return null;
  return { ...scaled(own, 1, `${column} missing`), places: own.places };
}

/** Numbers as whole numbers of their smallest decimal. */
function whole({ column }: ColumnNode, { table }: Reading): (Scaled & { readonly most: number }) | null {
  const own = table.columns[column];
  if (own?.kind !== 'numbers' || table.reasons) return null;
  const { decimals, least: lowest, most } = factsOf(own.values);
  const fits = decimals !== null && Math.max(-lowest, most) * 10 ** decimals < 2 ** 51;
  return !fits ? null : { ...scaled(own, 10 ** decimals, `${column} missing`), places: decimals, most: most * 10 ** decimals };
}

function scaled(column: StoredColumn & { readonly values: Float64Array }, unit: number, missing: string): Omit<Scaled, 'places'> {
  const { values } = column;
  return {
    known: [emptyField(column, missing)],
    read: areOpen(values) && unit !== 1 ? (rows, count, into) => pickRounded(values, unit, rows, count, into) : readWhole(wholesOf(values, unit)),
    bound: factsOf(values).sum * unit,
  };
}

const readWhole =
  (values: Float64Array): RowValues['read'] =>
  (rows, count, into) =>
    pick(values, rows, count, into);

function wholesOf(values: Float64Array, unit: number): Float64Array {
  if (unit === 1) return values;
  const whole = wholes.get(values) ?? values.map((value) => Math.round(value * unit));
  wholes.set(values, whole);
  return whole;
}

/** Whether a cell is filled, or why it is not. */
const emptyField = (column: StoredColumn & { readonly values: Float64Array }, missing: string): Field<string | null> => ({
  answers: [null, missing],
  marker: (shift) => markEmpty(column.values, 1 << shift, 0),
  fillingOf: column,
  cellOf: column,
});

/** Whether a row ends before it starts. */
const isBackward = (starts: Float64Array, ends: Float64Array, row: number): boolean => ends[row]! < starts[row]!;

/** Whether a row ends before it starts, where any does. */
export const orderFields = (starts: Float64Array, ends: Float64Array, reason: string): readonly Field<string | null>[] =>
  areOrdered(starts, ends) ? [] : [{ answers: [null, reason], marker: markEach((row) => Number(isBackward(starts, ends, row))) }];

/** Whether a moment has come. */
export function comeField(moment: MomentNode, missing: string, reading: Reading): Field<string | null> {
  const column = moment.node === 'column' ? reading.table.columns[moment.column] : undefined;
  if (column?.kind === 'instants') return emptyField(column, missing);
  const values = momentsOf(moment, reading);
  return { answers: [null, missing], marker: (shift) => markEmpty(values, 1 << shift, 0) };
}

const power = (places: number): bigint => 10n ** BigInt(places);

function amounts(column: ColumnNode, reading: Reading): RowValues | null {
  const found = stored(column, reading);
  return found && { ...found, one: power(amountPlaces(column) - found.places) };
}

function numbers(column: ColumnNode, reading: Reading): RowValues | null {
  const found = whole(column, reading);
  return found && { ...found, one: BigInt(numberScale) / power(found.places) };
}

function exactNumber({ column }: ColumnNode, { table }: Reading, scale = numberScale): ValueOf {
  const own = table.columns[column] as { values: Float64Array } | undefined;
  if (!own) return () => `${column} missing`;
  const { reasons, reasonAt } = reasonsOf(table, column);
  return (row) => {
    const value = Math.round(own.values[row]! * scale);
    if (Number.isNaN(value)) return reasons[reasonAt(row)]!;
    return Number.isFinite(value) ? BigInt(value) : `${column} too large`;
  };
}

/** A stretch of time on a row, in ticks. */
function elapsed({ clock, from, to }: ElapsedNode, reading: Reading): Values {
  const [starts, ends, dials] = [momentsOf(from, reading), momentsOf(to, reading), dialsOf(clock, reading)];
  const reasons = [null, 'not started', 'not ended', 'ends before it starts'] as const;
  const classOf = (row: number): number => (Number.isNaN(starts[row]!) ? 1 : Number.isNaN(ends[row]!) ? 2 : isBackward(starts, ends, row) ? 3 : 0);
  const ticksOf = (row: number): number => dials.of(row).position(ends[row]!) - dials.of(row).position(starts[row]!);
  const read: RowValues['read'] = dials.only
    ? between(positionsOf(from, clock, dials.only, reading), positionsOf(to, clock, dials.only, reading))
    : (rows, count, values) => {
        for (let place = 0; place < count; place++) values[place] = ticksOf(rows[place]!);
      };
  return {
    byRow: {
      known: [comeField(from, reasons[1], reading), comeField(to, reasons[2], reading), ...orderFields(starts, ends, reasons[3])],
      read,
      one: 1n,
      // No clock runs faster than time itself; one that counts days steps by two at most.
      get bound() {
        const span = Math.max(factsOf(ends).most - factsOf(starts).least, 0);
        return starts.length * (ticksPerUnit[clock] === 1 ? span / 3_600_000 : span);
      },
    },
    exact: (row) => reasons[classOf(row)] ?? BigInt(ticksOf(row)),
  };
}

const between =
  (firsts: Positions, lasts: Positions): RowValues['read'] =>
  (rows, count, values) =>
    pickDifferences(lasts.ticks, firsts.ticks, rows, count, values);

/** Every moment is the last instant inside, so a step at the very end is not in, and one at the very start is. */
function overlap({ clock }: Extract<ExpressionNode, { node: 'overlap' }>, reading: Reading): ValueOf {
  const [dials, back] = [dialsOf(clock, reading), ticksPerUnit[clock] === 1 ? 1 : 0];
  return (row, { lo, hi }) => BigInt(dials.of(row).position(hi - back) - dials.of(row).position(lo - back));
}

type Times = Extract<ExpressionNode, { node: 'times' }>;

/** A ratio counts to its sixth decimal. */
const ratioDecimals = 6;

function products({ of, by }: Times, reading: Reading): RowValues | null {
  const [amount, ratio] = [stored(of, reading), whole(by, reading)];
  if (!amount || !ratio) return null;
  return {
    known: [...amount.known, ...ratio.known],
    read: productsOf(amount, ratio),
    one: power(amountDecimals + 10 + ratioDecimals - amount.places - ratio.places),
    bound: amount.bound * Math.max(ratio.most, 1),
  };
}

function productsOf(amount: Pick<Scaled, 'read'>, ratio: Pick<Scaled, 'read'>): RowValues['read'] {
  let ratios = new Float64Array(0);
  return (rows, count, values) => {
    if (ratios.length < count) ratios = new Float64Array(rows.length);
    amount.read(rows, count, values);
    ratio.read(rows, count, ratios);
    multiplyBy(ratios, count, values);
  };
}

/** In 1e-22: the amount's 1e-16 × the ratio's 1e-6. */
function exactProduct({ of, by }: Times, reading: Reading, rate: RatePolicy | undefined): ValueOf {
  const [whole, part] = [exactAmount(of, reading, rate), exactNumber(by, reading, 10 ** ratioDecimals)];
  return (row, place) => {
    const [total, ratio] = [whole(row, place), part(row, place)];
    if (typeof total === 'string') return total;
    return typeof ratio === 'string' ? ratio : total * ratio;
  };
}

function least(node: Extract<ExpressionNode, { node: 'least' }>, reading: Reading, rate: RatePolicy | undefined): ValueOf {
  const [left, right] = [node.left, node.right].map((side) => valuesOf(side, reading, rate).exact) as [ValueOf, ValueOf];
  // Amounts that are kept with fewer decimals are brought to those of the other side.
  const [scaleLeft, scaleRight] = [node.left, node.right].map((side) => power(amountPlaces(node) - amountPlaces(side))) as [bigint, bigint];
  return (row, place) => {
    const [one, other] = [left(row, place), right(row, place)];
    if (typeof one === 'string') return one;
    if (typeof other === 'string') return other;
    // biome-ignore lint/complexity/useMathMinMax: Math.min does not take a bigint
    return one * scaleLeft < other * scaleRight ? one * scaleLeft : other * scaleRight;
  };
}
