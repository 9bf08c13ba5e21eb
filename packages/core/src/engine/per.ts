import { encode, type StoredColumn } from '../dataset/column.ts';
import type { AtNode, PerNode, PlacedNode } from '../metric/node.ts';
import { shapeOfOwnTable } from '../metric/own-table.ts';
import { decimal } from '../money/amount.ts';
import type { Period } from '../time/period.ts';
import type { Answers, Frame, Leaf } from './answers.ts';
import type { Context, ReadTable } from './context.ts';
import type { Finished } from './finish.ts';
import type { Codes } from './people.ts';
import { plain, type Quantity } from './quantity.ts';
import { readingOfTeam } from './reading.ts';
import { axisOf } from './scan/axis.ts';
import { Board } from './scan/board.ts';
import { stored } from './scan/coders.ts';
import { Judge } from './scan/judge.ts';
import { measureOf } from './scan/measures.ts';
import { given } from './scan/placing.ts';
import { oneOf } from './scan/zoned.ts';
import type { Level, States } from './states.ts';

export type PerAt = AtNode & { readonly from: PerNode };
export const isPer = (placed: PlacedNode): placed is PerAt => placed.node === 'at' && placed.from?.node === 'per';

/** A unit in a period: the group it stands in, and its values. */
interface UnitRow {
  readonly unit: string;
  readonly period: number;
  readonly members: readonly (string | null)[];
  readonly cells: readonly Finished[];
}

/**
 * The states of an aggregate over a table of one row a unit. The table is worked out at every level again:
 * a customer that stands in two groups is one customer in the total.
 */
export function perStates({ placed, ...frame }: Leaf, level: Level, answers: Answers, context: Context): States {
  const { from, of } = placed as PerAt;
  const { query, periodsIn } = context;
  const list = periodsIn(query.over.zone, frame.windows);
  const rows = unitRows(from, level, { answers, frame, context });
  const source = { table: tableOfRows(from, rows, list), shape: shapeOfOwnTable(from) };
  const placing = given(
    rows.map(({ period }) => period),
    list,
    query.asOf,
  );
  const reading = readingOfTeam(source, context);
  const item = { aggregate: of, measure: measureOf(of, placed, { source, axis: oneOf(axisOf(list)), asOf: query.asOf }, reading) };
  const judge = new Judge([item], placing, reading);
  const coders = level.map((_, index) => stored(encode(rows.map(({ members }) => members[index]!)) as Codes));
  const board = new Board({ items: [item], coders, judge, periods: list.length });
  placing.run(judge, (pairs) => void board.take(pairs, judge.judge(pairs)));
  return board.statesOf(item);
}

interface Asking {
  readonly answers: Answers;
  readonly frame: Frame;
  readonly context: Context;
}

/** With an anchor a unit is there where that column has rows, and its other values are those of the unit wherever it stands. */
function unitRows({ columns, anchor, unit }: PerNode, level: Level, { answers, frame, context }: Asking): UnitRow[] {
  const [names, fine] = [Object.keys(columns), [...level, unit]];
  const isApart = (name: string): boolean => anchor !== undefined && name !== anchor;
  const own = new Map(
    names.map((name) => [name, isApart(name) ? answers(columns[name]!, [unit], { ...frame, unfiltered: true }) : answers(columns[name]!, fine, frame)]),
  );
  const anchors = anchor === undefined ? names : [anchor];
  const keys = [...new Set(anchors.flatMap((name) => own.get(name)!.keys))].sort();
  return context.query.over.list.flatMap((_, period) =>
    keys.flatMap((key): UnitRow[] => {
      const members = JSON.parse(key) as (string | null)[];
      const name = members.at(-1)!;
      if (name === null) return [];
      const cellOf = (column: string): Finished => {
        const found = own.get(column)!.at(isApart(column) ? JSON.stringify([name]) : key, period);
        return isUnknown(found) ? { ...found, value: null, reason: Object.keys(found.excluded)[0]! } : found;
      };
      if (!anchors.map(cellOf).some((cell) => cell.n > 0 || isUnknown(cell))) return [];
      return [{ unit: name, period, members: members.slice(0, -1), cells: names.map(cellOf) }];
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
    ? { kind: 'bigAmounts', values: values.map((value) => (value === null ? null : exchanged(value))) }
    : { kind: 'numbers', values: Float64Array.from(values, (value) => (value === null ? Number.NaN : plain(value))) };
}

/** In 1e-16: a quotient that does not end is rounded there. */
const exchanged = (value: Quantity): bigint =>
  BigInt(
    decimal(typeof value === 'number' ? value : value.toFixed())
      .times('1e16')
      .toFixed(0),
  );
