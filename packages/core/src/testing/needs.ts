import type { AggregateNode, ConditionNode, ExpressionNode, FunnelNode, MomentNode, PerNode, PlacedNode, ValueNode } from '../metric/node.ts';
import { isTimed, leaves } from '../metric/node.ts';
import { columnsBehind, columnsBehindDimension, type TableName } from '../model/index.ts';
import type { Asked } from './asked.ts';
import { columnOfDimension } from './expression.ts';
import { hasDimension } from './members.ts';
import type { Source } from './rows.ts';
import { type View, viewOf, viewOfLeaf } from './views.ts';

/** What the records would need for a value, and the source does not have: tables, else columns. */
export const needsOf = (value: ValueNode, own: readonly string[], { source }: Pick<Asked, 'source'>): string[] =>
  leaves(value).flatMap((leaf) => {
    const lacking = present(leaf, source) ? own.filter((name) => !hasDimension(name, leaf, source)) : [];
    return [...leafNeeds(leaf, source), ...lacking.flatMap((name) => dimensionLacking(leaf, name, source))];
  });

function dimensionLacking(leaf: PlacedNode, dimension: string, source: Source): readonly string[] {
  const view = viewOfLeaf(source, leaf);
  if (leaf.node === 'at' && leaf.from) return [`${view.name}.${dimension}`];
  return absentOf(columnsBehindDimension(view.name as TableName, dimension), view);
}

const absentOf = (behind: readonly string[], view: View): readonly string[] => {
  const lacks = behind.filter((name) => !view.knows(name));
  return lacks.length > 0 ? lacks : behind;
};

/** Whether the table is there at all, so that it makes sense to ask for its columns. */
const present = (leaf: PlacedNode, source: Source): boolean =>
  leaf.node === 'at' && leaf.from ? ownNeeds(leaf.from, source).length === 0 : source.has(viewOfLeaf(source, leaf).name);

function leafNeeds(leaf: PlacedNode, source: Source): string[] {
  const view = viewOfLeaf(source, leaf);
  const own = leaf.node === 'at' ? leaf.from : undefined;
  if (own) return [...ownNeeds(own, source), ...columnsOfAggregate(leaf.of, view, source)];
  const placing = leaf.node === 'at' ? [leaf.moment.column] : leaf.node === 'during' ? [leaf.from.column, leaf.to.column] : [];
  return tableOr(source, view, placing, columnsOfAggregate(leaf.of, view, source));
}

const ownNeeds = (own: PerNode | FunnelNode, source: Source): string[] => (own.node === 'per' ? perNeeds(own, source) : funnelNeeds(own, source));

const funnelNeeds = ({ unit, steps }: FunnelNode, source: Source): string[] =>
  steps.flatMap(({ event, where, own }) => {
    const events = viewOf(source, event.table, own);
    return tableOr(source, events, [event.column, columnOfDimension(events.specs, unit)], columnsOfWhere(where, events, source));
  });

/** Every column must know whose it is. */
const perNeeds = ({ columns, unit }: PerNode, source: Source): string[] => Object.values(columns).flatMap((value) => needsOf(value, [unit], { source }));

/** The records that are missing altogether, else the columns (and whatever else) that are. */
function tableOr(source: Source, view: View, columns: readonly string[], others: readonly string[]): string[] {
  const missing = source.missing(view.name);
  return missing.length > 0 ? missing : [...columns.flatMap((column) => lacking(view, column)), ...others];
}

/** Named as the records have them, though the table be made from those. */
function lacking(view: View, column: string): string[] {
  if (view.has(column) || view.specs[column]!.absent !== undefined) return [];
  return [...absentOf(columnsBehind(view.name as TableName, column), view)];
}

const columnsOfWhere = (where: readonly ConditionNode[], view: View, source: Source): string[] =>
  where.flatMap((condition) => (isTimed(condition) ? columnsOfExpression(condition.time, view, source) : lacking(view, condition.column)));

function columnsOfAggregate(node: AggregateNode, view: View, source: Source): string[] {
  const where = columnsOfWhere(node.where, view, source);
  switch (node.node) {
    case 'count':
      return where;
    case 'share':
      return [...where, ...columnsOfAggregate(node.of, view, source)];
    case 'survival':
      return [...where, ...columnsOfExpression(node.of, view, source), ...columnsOfWhere([...(node.event ?? []), ...(node.competing ?? [])], view, source)];
    case 'reducer':
      return [...where, ...node.columns.flatMap(({ column }) => lacking(view, column))];
    default:
      return [...where, ...columnsOfExpression(node.of, view, source)];
  }
}

function columnsOfExpression(expression: ExpressionNode | MomentNode, view: View, source: Source): string[] {
  const columnsOf = (...parts: (ExpressionNode | MomentNode)[]): string[] => parts.flatMap((part) => columnsOfExpression(part, view, source));
  switch (expression.node) {
    case 'column':
      return lacking(view, expression.column);
    case 'overlap':
      return [];
    case 'elapsed':
      return columnsOf(expression.from, expression.to);
    case 'prorated':
      return columnsOf(expression.of, expression.from, expression.to);
    case 'times':
      return columnsOf(expression.of, expression.by);
    case 'least':
      return columnsOf(expression.left, expression.right);
    case 'firstAfter': {
      const { from, event, on, where, own } = expression;
      const events = viewOf(source, event.table, own);
      const mine = lacking(view, columnOfDimension(view.specs, on));
      return [
        ...columnsOf(from),
        ...mine,
        ...tableOr(source, events, [event.column, columnOfDimension(events.specs, on)], columnsOfWhere(where, events, source)),
      ];
    }
  }
}

/** The dimensions of a breakdown that a table does not have, in words. */
export const lacksOf = (leaves_: readonly PlacedNode[], dimensions: readonly string[], source: Source): string[] =>
  dimensions.flatMap((dimension) => [
    ...new Set(leaves_.filter((leaf) => !hasDimension(dimension, leaf, source)).map((leaf) => `${viewOfLeaf(source, leaf).name} have no ${dimension}`)),
  ]);
