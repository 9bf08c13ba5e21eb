import fc from 'fast-check';
import { parseMetric } from '../metric/check.ts';
import type { Metric } from '../metric/definition.ts';
import type { ValueNode } from '../metric/node.ts';
import { product, quotient } from '../metric/unit.ts';
import { valueUnit } from '../metric/value-unit.ts';
import type { Window } from '../time/window.ts';
import { ownTable } from './random/own-tables.ts';
import { placed } from './random/placements.ts';

export { reducers } from './random/aggregates.ts';
export { placed } from './random/placements.ts';

type Operation = 'add' | 'subtract' | 'multiply' | 'divide';

/** Joins two values by an operation that their units allow; where there is none, the first stands alone. */
function join(left: ValueNode, right: ValueNode, node: Operation, otherwise?: string): ValueNode {
  const units = [valueUnit(left), valueUnit(right)] as const;
  if (node === 'divide') return quotient(...units) === null ? left : { node, left, right, ...(otherwise === undefined ? {} : { otherwise }) };
  const allowed = node === 'multiply' ? product(...units) !== null : units[0] === units[1];
  return allowed ? { node, left, right } : left;
}

const operation = fc.constantFrom<Operation>('add', 'subtract', 'multiply', 'divide', 'divide');
const otherwise = fc.constantFrom(undefined, undefined, 'goal met');

const window: fc.Arbitrary<Window> = fc.oneof(
  fc.constantFrom(-2, -1, -1, 1, 2).map((shift) => ({ shift })),
  fc.integer({ min: 1, max: 3 }).map((trailing) => ({ trailing })),
  fc.constantFrom('week' as const, 'month' as const, 'quarter' as const, 'year' as const).map((toDate) => ({ toDate })),
  fc.constantFrom('date' as const, 'week' as const).map((yearBefore) => ({ yearBefore })),
);

const over = (inner: fc.Arbitrary<ValueNode>): fc.Arbitrary<ValueNode> =>
  fc.tuple(window, inner).map(([shift, value]) => ({ node: 'over', window: shift, value }));

const pair = (leaf: fc.Arbitrary<ValueNode>): fc.Arbitrary<ValueNode> =>
  fc.tuple(leaf, leaf, operation, otherwise).map(([left, right, node, reason]) => join(left, right, node, reason));

/** Work done ÷ the time there was for it. */
const perTime: fc.Arbitrary<ValueNode> = fc
  .constantFrom('days' as const, 'weeks' as const, 'workingDays' as const, 'businessMinutes' as const)
  .map((clock) => ({
    node: 'divide',
    left: { node: 'at', moment: column('activities', 'at'), of: { node: 'count', table: 'activities', where: [] } },
    right: {
      node: 'during',
      from: column('employments', 'from'),
      to: column('employments', 'to'),
      of: { node: 'sum', of: { node: 'overlap', table: 'employments', clock }, where: [] },
    },
  }));
const column = (table: string, name: string) => ({ node: 'column' as const, table, column: name, type: 'instant' as const });

/** A value over the rows of a table that the metric defines for itself. */
const defined: fc.Arbitrary<ValueNode> = ownTable(
  fc.oneof({ weight: 4, arbitrary: placed }, { weight: 1, arbitrary: over(placed) }, { weight: 1, arbitrary: pair(placed) }),
);

const leaf: fc.Arbitrary<ValueNode> = fc.oneof({ weight: 6, arbitrary: placed }, { weight: 1, arbitrary: defined }, { weight: 1, arbitrary: over(placed) });

export const value: fc.Arbitrary<ValueNode> = fc.oneof(
  { weight: 4, arbitrary: placed },
  { weight: 2, arbitrary: defined },
  { weight: 1, arbitrary: leaf.map((inner): ValueNode => ({ node: 'total', value: inner })) },
  { weight: 2, arbitrary: over(fc.oneof(leaf, pair(leaf))) },
  { weight: 2, arbitrary: pair(leaf) },
  { weight: 1, arbitrary: perTime },
  { weight: 1, arbitrary: leaf.map((inner): ValueNode => ({ node: 'divide', left: inner, right: { node: 'total', value: inner } })) },
  { weight: 1, arbitrary: fc.tuple(pair(leaf), leaf, operation).map(([left, right, node]) => join(left, right, node)) },
);

const words = { en: 'Random', ru: 'Случайная' };
const own = fc.oneof(
  { weight: 6, arbitrary: fc.constant([]) },
  fc.subarray(['lossReason', 'stage', 'kind', 'status', 'owner', 'city', 'criterion', 'step', 'managers', 'cohort:month'], { minLength: 1, maxLength: 2 }),
);

/** A metric of one value, read from JSON as a stored one is. */
export const metricOf = (one: ValueNode): Metric =>
  parseMetric(JSON.parse(JSON.stringify({ id: 'random', group: 'funnel', indicator: 'lagging', label: words, value: one })));

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
