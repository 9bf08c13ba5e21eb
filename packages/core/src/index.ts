export { type ErrorCode, isSalesperfError, quoteList, SalesperfError } from './errors.ts';
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
export { type RecordOf, recordSchema, type Source } from './model/record.ts';
export { type Column, type Shape, shape, type Table, table, type Versioned } from './model/table.ts';
export type {
  AgendaItem,
  BarRow,
  BulletRow,
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
