/** What another executor of metrics needs: the question as scans, the shape of a state, and the finish that all executors share. */

export { amountAt, type StoredColumn, type StoredTable } from './dataset/column.ts';
export type { Dataset } from './dataset/dataset.ts';
export type { Shapes } from './dataset/shapes.ts';
export type { Presence } from './dataset/store.ts';
export { carriedColumns } from './derive/carry.ts';
export { always } from './derive/employments.ts';
export { datasetOfTables, type KnownTables, knownAt } from './derive/known.ts';
export { leadColumns, noContact } from './derive/lead-gaps.ts';
export { type Presences, presencesOf } from './derive/presence.ts';
export { changeableColumns } from './derive/versions/columns.ts';
export { type Context, contextOf, type Source } from './engine/context.ts';
export { isOverlapping, personal } from './engine/dimensions.ts';
export { ownTables } from './engine/own-table.ts';
export { numberScale } from './engine/quantity.ts';
export { planQuery, type QueryPlan } from './engine/question.ts';
export { resultsOf } from './engine/results.ts';
export type { Scan } from './engine/scan.ts';
export { lifeSlot, type State, type Tally } from './engine/state.ts';
export { SparseStates, type States } from './engine/states.ts';
export type {
  AdditiveNode,
  AggregateNode,
  AsOfNode,
  AtNode,
  ColumnNode,
  ConditionNode,
  DuringNode,
  ElapsedNode,
  ExpressionNode,
  FirstAfterNode,
  FunnelNode,
  MomentNode,
  PlacedNode,
  RatePolicy,
  SurvivalNode,
  TimedNode,
} from './metric/node.ts';
export { isTimed, leaves, placedTable, tableOf } from './metric/node.ts';
export { shapeOfOwnTable } from './metric/own-table.ts';
export { amountPlaces } from './metric/value-unit.ts';
export type { Spec } from './model/column.ts';
export { type Entity, entities, type TableName, tableNames } from './model/index.ts';
export type { Shape } from './model/table.ts';
export { parseAmount } from './money/amount.ts';
export type { CheckedRecord } from './records/checked.ts';
export { asWritten, inTime } from './records/order.ts';
export { type ClockName, type ClockSegment, ticksPerUnit } from './time/clock.ts';
export type { Window } from './time/window.ts';
export { dayAt } from './time/zone.ts';
