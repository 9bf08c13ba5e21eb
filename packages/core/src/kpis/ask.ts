import { type DatasetOptions, dataset } from '../dataset/dataset.ts';
import type { Results } from '../engine/cell.ts';
import { evaluate } from '../engine/evaluate.ts';
import type { Query } from '../engine/query.ts';
import { SalesperfError } from '../errors.ts';
import type { Metric } from '../metric/definition.ts';
import type { Records } from '../model/index.ts';
import type { FiscalCalendar } from '../time/calendar.ts';
import type { CalendarUnit, CivilDate } from '../time/civil.ts';
import { periods } from '../time/period.ts';

/** What a question needs to know besides the records: the period, its zone, and the moment from which it is looked at. */
export interface AskOptions extends DatasetOptions, Omit<Query, 'metrics' | 'over' | 'asOf'> {
  /** local dates of the zone; `to` is the day after the last one */
  readonly from: CivilDate;
  readonly to: CivilDate;
  /** IANA time zone */
  readonly zone: string;
  /** cuts the period into calendar units */
  readonly every?: CalendarUnit;
  readonly fiscalCalendar?: FiscalCalendar;
  /** what was known then: epoch milliseconds, or an ISO moment with its offset */
  readonly asOf: number | string;
}

/** Metrics over plain records, in one call. */
export function ask(metrics: readonly Metric[], records: Records, { from, to, zone, every, fiscalCalendar, asOf, ...options }: AskOptions): Results {
  const { by, where, calendar, ownZones, reducers, ...about } = options;
  const asked = Object.fromEntries(Object.entries({ by, where, calendar, ownZones, reducers }).filter(([, value]) => value !== undefined));
  return evaluate(dataset(records, about), {
    ...asked,
    metrics,
    over: periods({ from, to, zone, ...(every ? { every } : {}), ...(fiscalCalendar ? { calendar: fiscalCalendar } : {}) }),
    asOf: momentOf(asOf),
  });
}

function momentOf(asOf: number | string): number {
  const moment = typeof asOf === 'number' ? asOf : /T.*(Z|[+-]\d\d:\d\d)$/.test(asOf) ? Date.parse(asOf) : Number.NaN;
  if (Number.isFinite(moment)) return moment;
  throw new SalesperfError('invalid_argument', `Cannot ask as of "${asOf}": expected epoch milliseconds, or a moment such as "2026-04-01T00:00:00+02:00"`);
}
