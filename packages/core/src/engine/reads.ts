import { SalesperfError } from '../errors.ts';
import { type AggregateNode, type ConditionNode, type ExpressionNode, type FirstAfterNode, isTimed, type MomentNode, type OwnColumns } from '../metric/node.ts';
import { type TableName, tableNames } from '../model/index.ts';
import { dimensionColumn } from '../model/table.ts';
import type { Context } from './context.ts';

/** A column that a metric reads. */
export interface Read {
  readonly table: string;
  readonly column: string;
}

export function readsOfAggregate(aggregate: AggregateNode, table: string, context: Context): Read[] {
  const tested = readsOfConditions(aggregate.where, table, context);
  switch (aggregate.node) {
    case 'count':
      return tested;
    case 'share':
      return [...tested, ...readsOfAggregate(aggregate.of, table, context)];
    case 'survival':
      return [
        ...tested,
        ...readsOfExpression(aggregate.of, context),
        ...readsOfConditions([...(aggregate.event ?? []), ...(aggregate.competing ?? [])], table, context),
      ];
    case 'reducer':
      return [...tested, ...aggregate.columns];
    default:
      return [...tested, ...readsOfExpression(aggregate.of, context)];
  }
}

function readsOfExpression(expression: ExpressionNode, context: Context): Read[] {
  switch (expression.node) {
    case 'column':
      return [expression];
    case 'elapsed':
      return [...readsOfMoment(expression.from, context), ...readsOfMoment(expression.to, context)];
    case 'overlap':
      return [];
    case 'prorated':
      return [expression.of, expression.from, expression.to];
    case 'times':
      return [expression.of, expression.by];
    case 'least':
      return [...readsOfExpression(expression.left, context), ...readsOfExpression(expression.right, context)];
  }
}

export const readsOfMoment = (moment: MomentNode, context: Context): Read[] => (moment.node === 'column' ? [moment] : readsOfFirstAfter(moment, context));

function readsOfFirstAfter({ from, event, on, where, own }: FirstAfterNode, context: Context): Read[] {
  assertOwn(event.table, own, context);
  const keys = [from.table, event.table].flatMap((table) => {
    if (!(tableNames as readonly string[]).includes(table)) return [];
    const column = dimensionColumn(context.dataset.shapes[table as TableName], on);
    return column ? [{ table, column }] : [];
  });
  return [from, event, ...keys, ...readsOfConditions(where, event.table, context)];
}

export const readsOfConditions = (where: readonly ConditionNode[], table: string, context: Context): Read[] =>
  where.flatMap((condition) => (isTimed(condition) ? readsOfExpression(condition.time, context) : [{ table, column: condition.column }]));

/** Columns of one's own have to be those that the records were checked with. */
export function assertOwn(table: string, own: OwnColumns | undefined, { dataset }: Context): void {
  const columns = dataset.shapes[table as TableName]?.columns ?? {};
  const stranger = Object.keys(own ?? {}).find((column) => !Object.hasOwn(columns, column));
  if (stranger !== undefined)
    throw new SalesperfError(
      'invalid_argument',
      `Cannot read "${stranger}" of ${table}: the records were checked without it, expected the table with this column in dataset(records, { tables: […] })`,
      { table, column: stranger },
    );
}
