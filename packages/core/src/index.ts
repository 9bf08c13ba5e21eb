export { fewestTrials } from './analysis/compare.ts';
export { type Interval, newcombe, wilson } from './analysis/statistics/proportion.ts';
export { type Dataset, type DatasetOptions, dataset } from './dataset/dataset.ts';
export type { Exclusion, Ledger, Notice } from './dataset/ledger.ts';
export type { Basis, Cell, Results } from './engine/cell.ts';
export { evaluate, type Query } from './engine/evaluate.ts';
export { type ErrorCode, isSalesperfError, quoteList, SalesperfError } from './errors.ts';
export { type Goal, type GoalInput, goalSchema } from './goals/goal.ts';
export type { SmartAnswer, SmartCriterion } from './goals/smart.ts';
export { type GoalStatus, trackGoal } from './goals/track.ts';
export { canonicalJson, hashOf } from './hash.ts';
export {
  type Additive,
  type Aggregate,
  add,
  asOf,
  at,
  count,
  distinct,
  divide,
  mean,
  median,
  quantile,
  share,
  subtract,
  sum,
  total,
  type Value,
} from './metric/build.ts';
export { parseMetric } from './metric/check.ts';
export { type Metric, type MetricDefinition, type MetricGroup, partsOf, type Words } from './metric/definition.ts';
export { type Filter, inPeriod, known, outsidePeriod, positive, unknown } from './metric/filter.ts';
export { metric } from './metric/metric.ts';
export { metricSchema } from './metric/schema.ts';
export type { Unit } from './metric/unit.ts';
export { formulaInWords } from './metric/words.ts';
export type { ColumnType, Spec } from './model/column.ts';
export {
  activities,
  calls,
  changes,
  criteria,
  customers,
  deals,
  type Entity,
  entities,
  leads,
  meetings,
  payments,
  people,
  proposals,
  quotas,
  type Records,
  surveys,
  tables,
} from './model/index.ts';
export { type Origin, type RecordOf, recordSchema } from './model/record.ts';
export { type Column, type Shape, shape, type Table, table, type Versioned } from './model/table.ts';
export type { ExchangeRate } from './money/rates.ts';
export { insteadOf } from './nearest.ts';
export { type Agenda, type AgendaTopic, agendaOf } from './report/agenda.ts';
export { type Analysis, type AnalysisInput, analyse, type ScoredCall } from './report/analyse.ts';
export { type Context, contextOf, goalName } from './report/context.ts';
export { definitionHash } from './report/figures/ledger.ts';
export { type OneToOne, oneToOnes } from './report/one-to-one.ts';
export { whyOf } from './report/pages/goals.ts';
export { teamReport } from './report/team-report.ts';
export type {
  AgendaItem,
  BarRow,
  BulletLegend,
  BulletRow,
  Change,
  DataTable,
  Figure,
  IntervalCell,
  IntervalLegend,
  IntervalRow,
  Language,
  Line,
  ListItem,
  Measure,
  NumberGroup,
  Page,
  Picture,
  Quote,
  Report,
  Tick,
  Tile,
  Verdict,
} from './report/tree.ts';
export { addDays, addMonths, assertDate, type CalendarUnit, type CivilDate, daysBetween, shiftUnit, startOf, units, weekday } from './time/civil.ts';
export { type Period, type Periods, type PeriodsOptions, period, periods, previousPeriod, unitOf } from './time/period.ts';
export { mondayToFriday, type WorkingCalendar, workingDays } from './time/working-days.ts';
export { assertZone, endOfDay, localDate, localInstant, localTime, startOfDay } from './time/zone.ts';
