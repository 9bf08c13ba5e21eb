import fc from 'fast-check';
import { parseMetric } from '../metric/check.ts';
import type { Metric } from '../metric/definition.ts';
import type { AdditiveNode, AggregateNode, ColumnNode, ConditionNode, PlacedNode, ValueNode } from '../metric/node.ts';
import { quotient } from '../metric/unit.ts';
import type { Spec } from '../model/column.ts';
import { type Entity, entities, tables } from '../model/index.ts';
import { shape } from '../model/table.ts';
import { unitOf } from './naive.ts';
import { pools, wordsOf } from './records.ts';

const history: readonly string[] = ['validFrom', 'validTo'];
const columnsOf = (table: Entity): [string, Spec][] => Object.entries<Spec>(tables[table][shape].columns).filter(([column]) => !history.includes(column));
const columnNode = (table: Entity, [column, { type }]: [string, Spec]): ColumnNode => ({ node: 'column', table, column, type });

const numeric = ['money', 'number', 'score'];
const bound = fc.constantFrom(...pools.numbers!, ...pools.amounts!).map(Number);

function condition([column, spec]: [string, Spec]): fc.Arbitrary<ConditionNode> {
  const known = fc.record({ node: fc.constant('known' as const), column: fc.constant(column), is: fc.boolean() });
  if (numeric.includes(spec.type)) {
    const test = fc.constantFrom('atLeast', 'above', 'below', 'atMost');
    const range = fc.tuple(test, bound).map(([name, value]): ConditionNode => ({ node: 'range', column, [name]: value }));
    return fc.oneof({ weight: 3, arbitrary: range }, known);
  }
  if (spec.type === 'instant')
    return fc.record({ node: fc.constantFrom('known' as const, 'inPeriod' as const), column: fc.constant(column), is: fc.boolean() });
  const is = { node: fc.constant('is' as const), column: fc.constant(column) };
  if (spec.type === 'flag') return fc.record({ ...is, values: fc.boolean().map((value) => [value]) });
  const values = fc.uniqueArray(fc.constantFrom(...wordsOf(column, spec)), { minLength: 1, maxLength: 2 });
  return fc.oneof(
    { weight: 4, arbitrary: fc.record({ node: fc.constantFrom('is' as const, 'is' as const, 'isNot' as const), column: fc.constant(column), values }) },
    known,
  );
}

const conditions = (table: Entity, minLength: number): fc.Arbitrary<ConditionNode[]> => {
  const testable = columnsOf(table).filter(([, { type }]) => type !== 'text');
  // Half of the conditions are on the states that metrics are usually about.
  const usual = testable.filter(([, { type }]) => ['choice', 'flag', ...numeric].includes(type));
  return fc.array(fc.oneof(fc.constantFrom(...testable), fc.constantFrom(...(usual.length ? usual : testable))).chain(condition), { minLength, maxLength: 2 });
};

function aggregate(table: Entity): fc.Arbitrary<AggregateNode> {
  const where = conditions(table, 0);
  const columns = (types: readonly string[]): [string, Spec][] => columnsOf(table).filter(([, { type }]) => types.includes(type));
  const of = (types: readonly string[]): fc.Arbitrary<ColumnNode> => fc.constantFrom(...columns(types)).map((column) => columnNode(table, column));
  const count = fc.record({ node: fc.constant('count' as const), table: fc.constant(table), where });
  const additive: fc.Arbitrary<AdditiveNode>[] = [count];
  if (columns(['reference']).length) additive.push(fc.record({ node: fc.constant('distinct' as const), of: of(['reference']), where }));
  if (columns(['money', 'number']).length) additive.push(fc.record({ node: fc.constant('sum' as const), of: of(['money', 'number']), where }));
  const all: fc.Arbitrary<AggregateNode>[] = [
    ...additive,
    fc.record({ node: fc.constant('share' as const), of: fc.oneof(...additive), where: conditions(table, 1) }),
  ];
  if (columns(numeric).length) {
    all.push(fc.record({ node: fc.constant('mean' as const), of: of(numeric), where }));
    all.push(fc.record({ node: fc.constant('quantile' as const), p: fc.constantFrom(0, 0.1, 0.29, 0.5, 0.5, 0.9, 1), of: of(numeric), where }));
  }
  return fc.oneof(...all);
}

const timed = entities.filter((table) => columnsOf(table).some(([, { type }]) => type === 'instant'));

/** An aggregate, placed in time. */
export const placed: fc.Arbitrary<PlacedNode> = fc.oneof(fc.constantFrom<Entity>(...timed), fc.constant<Entity>('deals')).chain((table) => {
  const moments = columnsOf(table).filter(([, { type }]) => type === 'instant');
  const flow = fc.record({
    node: fc.constant('at' as const),
    moment: fc.constantFrom(...moments).map((column) => columnNode(table, column)),
    of: aggregate(table),
  });
  const stock = fc.record({
    node: fc.constant('asOf' as const),
    table: fc.constant(table),
    moment: fc.constantFrom('start' as const, 'end' as const, 'end' as const),
    of: aggregate(table),
  });
  return table === 'deals' ? fc.oneof(flow, stock) : flow;
});

/** Joins two values by an operation that their units allow; where there is none, the first stands alone. */
function join(left: ValueNode, right: ValueNode, node: 'add' | 'subtract' | 'divide'): ValueNode {
  const allowed = node === 'divide' ? quotient(unitOf(left), unitOf(right)) !== null : unitOf(left) === unitOf(right);
  return allowed ? { node, left, right } : left;
}

const operation = fc.constantFrom('add' as const, 'subtract' as const, 'divide' as const, 'divide' as const);
const value: fc.Arbitrary<ValueNode> = fc.oneof(
  { weight: 3, arbitrary: placed },
  { weight: 1, arbitrary: placed.map((inner): ValueNode => ({ node: 'total', value: inner })) },
  { weight: 2, arbitrary: fc.tuple(placed, placed, operation).map(([left, right, node]) => join(left, right, node)) },
  { weight: 1, arbitrary: placed.map((inner): ValueNode => ({ node: 'divide', left: inner, right: { node: 'total', value: inner } })) },
  { weight: 1, arbitrary: fc.tuple(placed, placed, placed, operation, operation).map(([a, b, c, first, second]) => join(join(a, b, first), c, second)) },
);

const words = { en: 'Random', ru: 'Случайная' };
const own = fc.oneof(
  { weight: 2, arbitrary: fc.constant([]) },
  fc.subarray(['lossReason', 'stage', 'kind', 'status', 'owner', 'city', 'criterion'], { minLength: 1, maxLength: 2 }),
);

/** A metric of one value, read from JSON as a stored one is. */
export const metricOf = (value: ValueNode): Metric =>
  parseMetric(JSON.parse(JSON.stringify({ id: 'random', group: 'funnel', indicator: 'lagging', label: words, value })));

/** Any metric of the language. */
export const randomMetric: fc.Arbitrary<Metric> = fc
  .tuple(
    own,
    fc.oneof(
      value.map((one) => ({ value: one })),
      fc.tuple(value, value).map(([a, b]) => ({ parts: { a, b }, partLabels: { a: words, b: words } })),
    ),
  )
  .map(([by, values]) => parseMetric(JSON.parse(JSON.stringify({ id: 'random', group: 'funnel', indicator: 'lagging', label: words, by, ...values }))));
