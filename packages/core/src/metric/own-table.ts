import type { Spec } from '../model/column.ts';
import { funnelTable } from '../model/derived/funnel-steps.ts';
import { type Shape, shape } from '../model/table.ts';
import type { OwnTableNode, ValueNode } from './node.ts';
import { valueUnit } from './value-unit.ts';

/** The columns of a table that a metric defines for itself. */
export function shapeOfOwnTable(node: OwnTableNode): Shape {
  if (node.node === 'funnel')
    return funnelTable(
      node.name,
      node.unit,
      node.steps.map((step) => step.name),
    )[shape];
  const columns = Object.entries(node.columns).map(([column, value]): [string, Spec] => [column, { type: typeOf(value) }]);
  return {
    name: node.name,
    columns: { ...Object.fromEntries(columns), period: { type: 'instant', always: true }, unit: { type: 'reference', dimension: node.unit } },
  };
}

const typeOf = (value: ValueNode): 'money' | 'number' => (valueUnit(value) === 'money' ? 'money' : 'number');
