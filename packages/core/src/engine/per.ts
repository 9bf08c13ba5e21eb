import { encode, type StoredColumn } from '../dataset/column.ts';
import type { AtNode, PerNode, PlacedNode } from '../metric/node.ts';
import { shapeOfOwnTable } from '../metric/own-table.ts';
import { decimal } from '../money/amount.ts';
import type { Period } from '../time/period.ts';
import { absorber } from './absorb.ts';
import type { Evaluator, Frame, Leaf, Level } from './answers.ts';
import type { Context, ReadTable } from './context.ts';
import type { Finished } from './finish.ts';
import type { Place } from './place.ts';
import { plain, type Quantity } from './quantity.ts';
import { type GroupKey, gathering, type States } from './scan.ts';

type PerAt = AtNode & { readonly from: PerNode };
export const isPer = (placed: PlacedNode): placed is PerAt => placed.node === 'at' && placed.from?.node === 'per';

/** A unit in a period: the group it stands in, and its values. */
interface UnitRow {
  readonly unit: string;
  readonly period: number;
  readonly key: GroupKey;
  readonly cells: readonly Finished[];
}

/**
 * The states of an aggregate over a table of one row a unit. The table is worked out at every level again:
 * a customer that stands in two groups is one customer in the total.
 */
export function perStates({ placed, ...frame }: Leaf, level: Level, values: Evaluator, context: Context): States {
  const { from, of } = placed as PerAt;
  const rows = unitRows(from, level, { values, frame, context });
  const source = { table: tableOfRows(from, rows, periodsOf(context, frame)), shape: shapeOfOwnTable(from) };
  const absorb = absorber(of, { ...source, context, owner: () => null, zone: () => context.query.over.zone });
  const { states, stateOf } = gathering(context.query.over.list.length);
  rows.forEach(({ key, period }, row) => {
    absorb(() => stateOf(key, period), row, placeOf(context, frame, period));
  });
  return states;
}

const periodsOf = ({ periodsIn, query }: Context, { windows }: Frame): readonly Period[] => periodsIn(query.over.zone, windows);

function placeOf(context: Context, frame: Frame, index: number): Place {
  const { query } = context;
  const period = periodsOf(context, frame)[index]!;
  return { period, moment: period.start, lo: period.start, hi: period.end, cut: Math.min(period.end, query.asOf), rate: 'event', doubt: null };
}

interface Asking {
  readonly values: Evaluator;
  readonly frame: Frame;
  readonly context: Context;
}

/** With an anchor a unit is there where that column has rows, and its other values are those of the unit wherever it stands. */
function unitRows({ columns, anchor, unit }: PerNode, level: Level, { values, frame, context }: Asking): UnitRow[] {
  const [names, fine] = [Object.keys(columns), [...level, unit]];
  const anchors = anchor === undefined ? names : [anchor];
  const keys = [...new Set(anchors.flatMap((name) => [...values.keys(columns[name]!, fine, frame)]))].sort();
  return context.query.over.list.flatMap((_, period) =>
    keys.flatMap((key): UnitRow[] => {
      const members = JSON.parse(key) as (string | null)[];
      const name = members.at(-1)!;
      if (name === null) return [];
      const cellOf = (column: string): Finished => {
        const apart = anchor !== undefined && column !== anchor;
        const found = apart
          ? values.value(columns[column]!, [unit], JSON.stringify([name]), period, { ...frame, unfiltered: true })
          : values.value(columns[column]!, fine, key, period, frame);
        return isUnknown(found) ? { ...found, value: null, reason: Object.keys(found.excluded)[0]! } : found;
      };
      if (!anchors.map(cellOf).some((cell) => cell.n > 0 || isUnknown(cell))) return [];
      return [{ unit: name, period, key: JSON.stringify(members.slice(0, -1)), cells: names.map(cellOf) }];
    }),
  );
}

/** Rows of the unit were left out, and nothing else was there: an amount without a rate is not an amount of zero. */
const isUnknown = ({ n, excluded }: Finished): boolean => n === 0 && Object.keys(excluded).length > 0;

function tableOfRows(node: PerNode, rows: readonly UnitRow[], periods: readonly Period[]): ReadTable {
  const { columns } = shapeOfOwnTable(node);
  const stored = Object.keys(node.columns).map((name, index) => [name, columnOf(rows, index, columns[name]!.type === 'money')] as const);
  const reasons = Object.keys(node.columns).map((name, index) => [name, rows.map(({ cells }) => cells[index]!.reason)] as const);
  return {
    name: node.name,
    length: rows.length,
    columns: {
      ...Object.fromEntries(stored),
      unit: encode(rows.map(({ unit }) => unit)),
      period: { kind: 'instants', values: Float64Array.from(rows, ({ period }) => periods[period]!.start) },
    },
    dimensions: { [node.unit]: 'unit' },
    reasons: Object.fromEntries(reasons),
    exchanged: true,
  };
}

function columnOf(rows: readonly UnitRow[], index: number, money: boolean): StoredColumn {
  const values = rows.map(({ cells }) => cells[index]!.value);
  return money
    ? { kind: 'amounts', values: values.map((value) => (value === null ? null : exchanged(value))) }
    : { kind: 'numbers', values: Float64Array.from(values, (value) => (value === null ? Number.NaN : plain(value))) };
}

/** In 1e-16: a quotient that does not end is rounded there. */
const exchanged = (value: Quantity): bigint =>
  BigInt(
    decimal(typeof value === 'number' ? value : value.toFixed())
      .times('1e16')
      .toFixed(0),
  );
