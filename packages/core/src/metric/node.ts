import type { ColumnType } from '../model/column.ts';

/** The JSON of a metric. This, not the builders, is the language: it can be stored, compared, hashed and sent. */
export interface ColumnNode {
  readonly node: 'column';
  readonly table: string;
  readonly column: string;
  readonly type: ColumnType;
}

export type Scalar = string | number | boolean;

/** Conditions on a row; all of a list must hold. */
export type ConditionNode =
  | { readonly node: 'is' | 'isNot'; readonly column: string; readonly values: readonly Scalar[] }
  | { readonly node: 'known' | 'inPeriod'; readonly column: string; readonly is: boolean }
  | {
      readonly node: 'range';
      readonly column: string;
      readonly atLeast?: number | undefined;
      readonly above?: number | undefined;
      readonly below?: number | undefined;
      readonly atMost?: number | undefined;
    };

export type CountNode = { readonly node: 'count'; readonly table: string; readonly where: readonly ConditionNode[] };
export type DistinctNode = { readonly node: 'distinct'; readonly of: ColumnNode; readonly where: readonly ConditionNode[] };
export type SumNode = { readonly node: 'sum'; readonly of: ColumnNode; readonly where: readonly ConditionNode[] };
/** what a share may be taken of */
export type AdditiveNode = CountNode | DistinctNode | SumNode;

/** Rows → one value. */
export type AggregateNode =
  | AdditiveNode
  | { readonly node: 'mean'; readonly of: ColumnNode; readonly where: readonly ConditionNode[] }
  | { readonly node: 'quantile'; readonly p: number; readonly of: ColumnNode; readonly where: readonly ConditionNode[] }
  | { readonly node: 'share'; readonly of: AdditiveNode; readonly where: readonly ConditionNode[] };

/** Which rows count for a period: those that happened in it, or those that were so at its edge. */
export type PlacedNode =
  | { readonly node: 'at'; readonly moment: ColumnNode; readonly of: AggregateNode }
  | { readonly node: 'asOf'; readonly table: string; readonly moment: 'start' | 'end'; readonly of: AggregateNode };

export type ValueNode =
  | PlacedNode
  | { readonly node: 'divide' | 'add' | 'subtract'; readonly left: ValueNode; readonly right: ValueNode }
  | { readonly node: 'total'; readonly value: ValueNode };

export const tableOf = (aggregate: AggregateNode): string => {
  if (aggregate.node === 'count') return aggregate.table;
  return aggregate.of.node === 'column' ? aggregate.of.table : tableOf(aggregate.of);
};

export const placedTable = (placed: PlacedNode): string => (placed.node === 'at' ? placed.moment.table : placed.table);

/** The placed aggregates of a value, left to right. */
export function leaves(value: ValueNode): readonly PlacedNode[] {
  if (value.node === 'total') return leaves(value.value);
  return value.node === 'at' || value.node === 'asOf' ? [value] : [...leaves(value.left), ...leaves(value.right)];
}
