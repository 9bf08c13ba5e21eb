/** What another executor of metrics needs: the question as scans, the shape of a state, and the finish that all executors share. */

export type { StoredColumn, StoredTable } from './dataset/column.ts';
export type { Dataset } from './dataset/dataset.ts';
export type { Shapes } from './dataset/shapes.ts';
export type { Presence } from './dataset/store.ts';
export { carriedColumns } from './derive/carry.ts';
export { always } from './derive/employments.ts';
export { type KnownTables, knownAt } from './derive/known.ts';
export { leadColumns, noContact } from './derive/lead-gaps.ts';
export { type Presences, presencesOf } from './derive/presence.ts';
export { changeableColumns } from './derive/versions.ts';
export { answerQueryBy, type RunScans } from './engine/answer-async.ts';
export { type Context, contextOf, type Source } from './engine/context.ts';
export { isOverlapping, personal } from './engine/dimensions.ts';
export { ownTables } from './engine/own-table.ts';
export { numberScale } from './engine/quantity.ts';
export { gathering, type Scan, type States } from './engine/scan.ts';
export { lifeSlot, type State, type Tally } from './engine/state.ts';
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
