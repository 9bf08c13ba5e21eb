import fc from 'fast-check';
import type {
  AdditiveNode,
  AggregateNode,
  ConditionNode,
  ElapsedNode,
  ExpressionNode,
  MeanNode,
  QuantileNode,
  RatePolicy,
  SumNode,
} from '../../metric/node.ts';
import { expressionUnit } from '../../metric/value-unit.ts';
import type { Shape } from '../../model/table.ts';
import type { Reducer } from '../asked.ts';
import { conditions, type Use } from './conditions.ts';
import { canBeSummed, elapsed, expression, type Placement } from './expressions.ts';
import { anyColumn, columnNode, columnsOf, hasColumns } from './shapes.ts';

interface Sizes {
  readonly rows: number;
  readonly total: number;
}

/** A fold whose result does not depend on the order of the rows: the sum of the squares of all numbers, and of the lengths of all texts. */
const squares: Reducer<Sizes> = {
  init: () => ({ rows: 0, total: 0 }),
  add: ({ rows, total }, row, sign) => ({
    rows: rows + sign,
    total: total + sign * Object.values(row).reduce<number>((sum, cell) => sum + sizeOf(cell) ** 2, 0),
  }),
  value: ({ rows, total }) => (rows > 0 && total > 0 ? total : null),
};
// Moments are too large to be squared exactly, and an amount may be written in several lengths.
const sizeOf = (cell: unknown): number => {
  if (typeof cell === 'number') return Math.abs(cell) < 1e6 ? cell : cell % 1000;
  return typeof cell === 'string' && !/^-?\d/.test(cell) ? cell.length : Number(cell !== null);
};

/** What the random metrics call by name. */
export const reducers: Readonly<Record<string, Reducer>> = { squares: squares as Reducer };

const policies = fc.constantFrom<RatePolicy | undefined>(undefined, undefined, 'event', 'start', 'end', 'plan');

const useIn = (placement: Placement): Use => (placement === 'during' ? 'lasting' : 'row');

type Measured = SumNode | MeanNode | QuantileNode;

/** An exchange rate is for amounts. */
const rated = <N extends Measured>(node: N, rate: RatePolicy | undefined): N =>
  rate !== undefined && expressionUnit(node.of) === 'money' ? { ...node, rate } : node;

const sum = (table: Shape, placement: Placement): fc.Arbitrary<SumNode> =>
  fc
    .record({ node: fc.constant('sum' as const), of: expression(table, placement, ['money', 'number']), where: conditions(table, 0, useIn(placement)) })
    .chain((node) => policies.map((rate) => rated<SumNode>(node, rate)));

/** A row that lasts is not counted, but its unit is. */
function additives(table: Shape, placement: Placement): fc.Arbitrary<AdditiveNode>[] {
  const where = conditions(table, 0, useIn(placement));
  return [
    ...(placement === 'during' ? [] : [fc.record({ node: fc.constant('count' as const), table: fc.constant(table.name), where })]),
    ...(hasColumns(table, ['reference']) ? [fc.record({ node: fc.constant('distinct' as const), of: anyColumn(table, ['reference']), where })] : []),
    ...(canBeSummed(table) ? [sum(table, placement)] : []),
  ];
}

const measure = (table: Shape, placement: Placement): fc.Arbitrary<MeanNode | QuantileNode> => {
  const of: fc.Arbitrary<ExpressionNode> = expression(table, placement);
  const where = conditions(table, 0, useIn(placement));
  const mean = fc.record({ node: fc.constant('mean' as const), of, where });
  const quantile = fc.record({ node: fc.constant('quantile' as const), p: fc.constantFrom(0, 0.1, 0.29, 0.5, 0.5, 0.9, 1), of, where });
  return fc.tuple(fc.oneof<fc.Arbitrary<MeanNode | QuantileNode>[]>(mean, quantile), policies).map(([node, rate]) => rated(node, rate));
};

/** How long it takes until something happens; `time` is what the placement lasts, where it lasts. */
export function survival(table: Shape, time: fc.Arbitrary<ElapsedNode> = elapsed(table)): fc.Arbitrary<AggregateNode> {
  const some = conditions(table, 1);
  const maybe: fc.Arbitrary<ConditionNode[] | undefined> = fc.option(some, { nil: undefined });
  const quantile = fc.constantFrom(0.1, 0.25, 0.5, 0.5, 0.9, 1).map((p) => ({ quantile: p }));
  const incidence = fc.constantFrom(0, 1, 7, 30, 90, 5000).map((length) => ({ incidenceAt: length }));
  const base = { node: fc.constant('survival' as const), of: time, where: conditions(table, 0) };
  return fc.oneof(
    fc.tuple(fc.record({ ...base, ask: quantile }), maybe).map(([node, event]): AggregateNode => ({ ...node, ...(event ? { event } : {}) })),
    fc
      .tuple(fc.record({ ...base, ask: incidence }), maybe, maybe)
      .map(([node, event, competing]): AggregateNode => ({ ...node, ...(event ? { event, ...(competing ? { competing } : {}) } : {}) })),
  );
}

const reducer = (table: Shape): fc.Arbitrary<AggregateNode> =>
  fc.record({
    node: fc.constant('reducer' as const),
    name: fc.constant('squares'),
    table: fc.constant(table.name),
    columns: fc
      .subarray(
        columnsOf(table).filter(([, { type }]) => type !== 'text'),
        { minLength: 1, maxLength: 3 },
      )
      .map((columns) => columns.map((column) => columnNode(table, column))),
    unit: fc.constant('number' as const),
    where: conditions(table, 0),
  });

export function aggregate(table: Shape, placement: Placement): fc.Arbitrary<AggregateNode> {
  const simple = additives(table, placement);
  const share = fc.record({ node: fc.constant('share' as const), of: fc.oneof(...simple), where: conditions(table, 1, useIn(placement)) });
  return fc.oneof(
    { weight: 4, arbitrary: fc.oneof(...simple) },
    { weight: 2, arbitrary: share },
    ...(canBeSummed(table) ? [{ weight: 3, arbitrary: measure(table, placement) }] : []),
    ...(hasColumns(table, ['instant']) && placement !== 'during' ? [{ weight: 1, arbitrary: survival(table) }] : []),
    { weight: 1, arbitrary: reducer(table) },
  );
}
