import type { ColumnType, Spec } from '../model/column.ts';
import type { ClockName } from '../time/clock.ts';
import type { Window } from '../time/window.ts';
import type { Unit } from './unit.ts';

/** The JSON of a metric. This, not the builders, is the language: it can be stored, compared, hashed and sent. */
export interface ColumnNode {
  readonly node: 'column';
  readonly table: string;
  readonly column: string;
  readonly type: ColumnType;
}

/** Columns that a user added to a table: what `parseMetric` could not know otherwise. */
export type OwnColumns = Readonly<Record<string, Spec>>;

/** The first such event of the same lead, deal or customer at or after `from`, before the as-of. */
export interface FirstAfterNode {
  readonly node: 'firstAfter';
  readonly from: ColumnNode;
  readonly event: ColumnNode;
  /** the dimension whose member the two rows share: "lead", "deal", "customer" */
  readonly on: string;
  /** which rows of the event's table */
  readonly where: readonly ConditionNode[];
  /** the user's own columns that are read */
  readonly own?: OwnColumns | undefined;
}

export type MomentNode = ColumnNode | FirstAfterNode;

/** Time on a clock from one moment of a row to another; unknown until both have come. */
export interface ElapsedNode {
  readonly node: 'elapsed';
  readonly clock: ClockName;
  readonly from: MomentNode;
  readonly to: MomentNode;
}

/** A value on a row: a number, or the reason why it is unknown. */
export type ExpressionNode =
  | ColumnNode
  | ElapsedNode
  /** how long the row's interval lies in the period; only in `during` */
  | { readonly node: 'overlap'; readonly table: string; readonly clock: ClockName }
  /** an amount spread by local days over [from, to): the part that falls in the period and the placed interval; only in `during` */
  | { readonly node: 'prorated'; readonly of: ColumnNode; readonly from: ColumnNode; readonly to: ColumnNode }
  | { readonly node: 'times'; readonly of: ColumnNode; readonly by: ColumnNode }
  | { readonly node: 'least'; readonly left: ExpressionNode; readonly right: ExpressionNode };

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
    }
  | TimedNode;

/**
 * A time against a limit, in units of its clock. `within`: it took no longer; undecided until the whole window has passed.
 * `overdue`: it came to last longer in this period; only in `during`.
 */
export interface TimedNode {
  readonly node: 'within' | 'overdue';
  readonly length: number;
  readonly time: ElapsedNode;
}

/** At which moment amounts are exchanged: of the row's own event, of the period's start or end, or by the fixed rates of the plan. */
export type RatePolicy = 'event' | 'start' | 'end' | 'plan';

type Where = { readonly where: readonly ConditionNode[] };
type Rated = { readonly rate?: RatePolicy | undefined };

export type CountNode = Where & { readonly node: 'count'; readonly table: string };
export type DistinctNode = Where & { readonly node: 'distinct'; readonly of: ColumnNode };
export type SumNode = Where & Rated & { readonly node: 'sum'; readonly of: ExpressionNode };
/** what a share may be taken of */
export type AdditiveNode = CountNode | DistinctNode | SumNode;
export type MeanNode = Where & Rated & { readonly node: 'mean'; readonly of: ExpressionNode };
export type QuantileNode = Where & Rated & { readonly node: 'quantile'; readonly p: number; readonly of: ExpressionNode };
export type ShareNode = Where & { readonly node: 'share'; readonly of: AdditiveNode };

/**
 * The life table of a time. A row that has not ended is censored; `event` says which ends count (absent: all),
 * `competing` which of the other ends make the event impossible; any other end is censored too.
 */
export type SurvivalNode = Where & {
  readonly node: 'survival';
  readonly of: ElapsedNode;
  readonly ask: { readonly quantile: number } | { readonly incidenceAt: number };
  readonly event?: readonly ConditionNode[] | undefined;
  readonly competing?: readonly ConditionNode[] | undefined;
};

/** The escape hatch: a fold of the user's, registered by name with the query, over these cells of the rows. */
export type ReducerNode = Where & {
  readonly node: 'reducer';
  readonly name: string;
  readonly table: string;
  readonly columns: readonly ColumnNode[];
  readonly unit: Unit;
};

/** Rows → one value. */
export type AggregateNode = AdditiveNode | MeanNode | QuantileNode | ShareNode | SurvivalNode | ReducerNode;

/** A table of one row a unit and period, each column any value of the unit. */
export interface PerNode {
  readonly node: 'per';
  readonly name: string;
  /** a dimension: "customer", "owner" */
  readonly unit: string;
  readonly columns: Readonly<Record<string, ValueNode>>;
  /** the column in whose group a unit stands, and without whose rows it is not there */
  readonly anchor?: string | undefined;
}

/** An event that a unit can come to. */
export interface StepNode {
  readonly name: string;
  readonly event: ColumnNode;
  readonly where: readonly ConditionNode[];
  /** at most this long after the event of the step before; absent: any time */
  readonly within?: FunnelWindow | undefined;
  /** the user's own columns that are read */
  readonly own?: OwnColumns | undefined;
}

export interface FunnelWindow {
  readonly length: number;
  readonly clock: 'minutes' | 'hours' | 'days' | 'weeks';
}

/** A table of one row a unit, attempt and step: see derive/funnel.ts. */
export interface FunnelNode {
  readonly node: 'funnel';
  readonly name: string;
  /** a dimension that the tables of all events have */
  readonly unit: string;
  readonly steps: readonly StepNode[];
  /** from the first event to any other at most this long; absent: any time */
  readonly within?: FunnelWindow | undefined;
  /** a step that was left out counts as passed */
  readonly skipping: boolean;
}

/** A table that a metric defines for itself. */
export type OwnTableNode = PerNode | FunnelNode;

export interface AtNode {
  readonly node: 'at';
  readonly moment: ColumnNode;
  readonly of: AggregateNode;
  /** the definition of the table, where it is not one of the model */
  readonly from?: OwnTableNode | undefined;
  /** the user's own columns that are read */
  readonly own?: OwnColumns | undefined;
}
export interface AsOfNode {
  readonly node: 'asOf';
  readonly table: string;
  readonly moment: 'start' | 'end';
  readonly of: AggregateNode;
  /** the user's own columns that are read */
  readonly own?: OwnColumns | undefined;
}
export interface DuringNode {
  readonly node: 'during';
  readonly from: ColumnNode;
  readonly to: ColumnNode;
  readonly of: AggregateNode;
  /** the user's own columns that are read */
  readonly own?: OwnColumns | undefined;
}

/** Which rows count for a period: those that happened in it, those that were so at its edge, those that lasted through part of it. */
export type PlacedNode = AtNode | AsOfNode | DuringNode;

export type ValueNode =
  | PlacedNode
  | { readonly node: 'add' | 'subtract' | 'multiply'; readonly left: ValueNode; readonly right: ValueNode }
  /** `otherwise`: the reason to give where the denominator is zero or less, such as "goal met" */
  | { readonly node: 'divide'; readonly left: ValueNode; readonly right: ValueNode; readonly otherwise?: string | undefined }
  /** the value over all members of the metric's own breakdown */
  | { readonly node: 'total'; readonly value: ValueNode }
  /** the value over another period: evaluated again, never summed */
  | { readonly node: 'over'; readonly window: Window; readonly value: ValueNode };

export const isTimed = (condition: ConditionNode): condition is TimedNode => condition.node === 'within' || condition.node === 'overdue';

/** The table an expression reads. */
function expressionTable(expression: ExpressionNode | MomentNode): string {
  switch (expression.node) {
    case 'column':
    case 'overlap':
      return expression.table;
    case 'elapsed':
    case 'firstAfter':
      return expressionTable(expression.from);
    case 'least':
      return expressionTable(expression.left);
    default:
      return expression.of.table;
  }
}

/** The table an aggregate reads. */
export function tableOf(aggregate: AggregateNode): string {
  switch (aggregate.node) {
    case 'count':
    case 'reducer':
      return aggregate.table;
    case 'share':
      return tableOf(aggregate.of);
    default:
      return expressionTable(aggregate.of);
  }
}

export const isPlaced = (value: ValueNode): value is PlacedNode => value.node === 'at' || value.node === 'asOf' || value.node === 'during';

export function placedTable(placed: PlacedNode): string {
  if (placed.node === 'asOf') return placed.table;
  return placed.node === 'at' ? placed.moment.table : placed.from.table;
}

/** The placed aggregates of a value, left to right; those inside a table of its own are not among them. */
export function leaves(value: ValueNode): readonly PlacedNode[] {
  if (isPlaced(value)) return [value];
  return 'left' in value ? [...leaves(value.left), ...leaves(value.right)] : leaves(value.value);
}
