export { fewestTrials } from './analysis/compare.ts';
export { type Interval, newcombe, wilson } from './analysis/statistics/proportion.ts';
export { type Dataset, type DatasetOptions, dataset } from './dataset/dataset.ts';
export type { HistoryQuality } from './dataset/history.ts';
export type { Exclusion, Ledger, Notice } from './dataset/ledger.ts';
export { partOf, type Whole, wholeOf } from './derive/whole.ts';
export type { Basis, Cell, Results } from './engine/cell.ts';
export { definitionHash } from './engine/describe.ts';
export { evaluate, tabulate } from './engine/evaluate.ts';
export { type ExplainedRecord, type ExplainedTable, explain } from './engine/explain.ts';
export { type Book, book, type PutOptions } from './engine/live/book.ts';
export type { CellPlace, Changes } from './engine/live/changes.ts';
export type { LiveView } from './engine/live/view.ts';
export type { CellName } from './engine/live/watched.ts';
export { type AsyncOptions, evaluateAsync, tabulateAsync } from './engine/parts/evaluate-async.ts';
export { evaluateParts, partial, tabulateParts } from './engine/parts/parts.ts';
export type { PartialStates } from './engine/parts/states.ts';
export type { Progress } from './engine/parts/steps.ts';
export type { Query, Reducer, ReducerRow } from './engine/query.ts';
export type { Series } from './engine/series.ts';
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
  during,
  type Elapsed,
  type Expression,
  elapsed,
  firstAfter,
  funnel,
  incidenceAt,
  later,
  least,
  type Moment,
  mean,
  median,
  medianTime,
  multiply,
  over,
  overdue,
  overlap,
  per,
  previous,
  prorated,
  quantile,
  reducer,
  share,
  step,
  subtract,
  sum,
  timeQuantile,
  times,
  toDate,
  total,
  trailing,
  type Value,
  within,
  yearBefore,
} from './metric/build.ts';
export { parseMetric } from './metric/check.ts';
export { type Metric, type MetricDefinition, type MetricGroup, partsOf, type Words } from './metric/definition.ts';
export { type Condition, type Filter, inPeriod, known, negative, outsidePeriod, positive, unknown, type Where } from './metric/filter.ts';
export { metric } from './metric/metric.ts';
export { metricSchema } from './metric/schema.ts';
export { allUnits, type Unit } from './metric/unit.ts';
export { formulaInWords } from './metric/words.ts';
export { type ColumnType, choice, flag, instant, label, money, number, ratio, reference, type Spec, score, text } from './model/column.ts';
export {
  activities,
  calls,
  changes,
  credits,
  criteria,
  customers,
  deals,
  type Entity,
  employments,
  entities,
  given,
  goals,
  invoices,
  leadGaps,
  leads,
  meetings,
  openSpells,
  payments,
  people,
  pipelineChanges,
  proposals,
  quotas,
  type Records,
  spend,
  splits,
  stages,
  stagesReached,
  stageVisits,
  subscriptionChanges,
  subscriptions,
  surveys,
  type TableName,
  tableNames,
  tables,
  touchGaps,
} from './model/index.ts';
export { type Origin, type RecordOf, recordSchema } from './model/record.ts';
export { type Column, type Shape, shape, type Table, table, type Versioned } from './model/table.ts';
export { allocate } from './money/allocate.ts';
export { currencyDecimals, type RoundingMode, roundMoney } from './money/currency.ts';
export { addMoney, type Money } from './money/money.ts';
export { proratedPart } from './money/prorate.ts';
export type { ExchangeRate } from './money/rates.ts';
export { insteadOf } from './nearest.ts';
export { splitRecords } from './records/split-records.ts';
export { type Agenda, type AgendaTopic, agendaOf } from './report/agenda.ts';
export { type Analysis, type AnalysisInput, analyse, type ScoredCall } from './report/analyse.ts';
export { type Context, contextOf, goalName } from './report/context.ts';
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
export { type FiscalCalendar, fiscalYearName, isoWeekName, type WeekYear } from './time/calendar.ts';
export { addDays, addMonths, assertDate, type CalendarUnit, type CivilDate, daysBetween, shiftUnit, startOf, units, weekday } from './time/civil.ts';
export type { ClockName } from './time/clock.ts';
export { type Period, type Periods, type PeriodsOptions, period, periods, previousPeriod, unitOf } from './time/period.ts';
export type { Window } from './time/window.ts';
export { assertWorkingCalendar } from './time/working-calendar-check.ts';
export {
  type Absence,
  mondayToFriday,
  type PersonalCalendar,
  type ShortDay,
  type WorkingCalendar,
  type WorkingHours,
  workingDays,
} from './time/working-days.ts';
export { assertZone, endOfDay, localDate, localInstant, localTime, startOfDay } from './time/zone.ts';
