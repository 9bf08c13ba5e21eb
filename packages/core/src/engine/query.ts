import type { Metric } from '../metric/definition.ts';
import type { Periods } from '../time/period.ts';
import type { WorkingCalendar } from '../time/working-days.ts';

/** Cells of a row as the record has them: instants in epoch milliseconds, money as decimal text, null where empty. */
export type ReducerRow = Readonly<Record<string, string | number | boolean | null>>;

/** A fold over rows for what the language cannot say. The order of the rows means nothing; `sign` −1 takes a row back out. */
export interface Reducer<S = unknown> {
  readonly init: () => S;
  readonly add: (state: S, row: ReducerRow, sign: 1 | -1) => S;
  /** null where there is no answer */
  readonly value: (state: S) => number | null;
}

export interface Query {
  readonly metrics: readonly Metric[];
  /** dimensions to group by, together; a metric's own breakdown is added to them */
  readonly by?: readonly string[];
  readonly over: Periods;
  /** epoch milliseconds: what was known then, and nothing that happened at it or later */
  readonly asOf: number;
  /** only rows with these members of a dimension; null is "not recorded" */
  readonly where?: Readonly<Record<string, readonly (string | null)[]>>;
  /** when people work: for working days and business minutes. Default Monday to Friday, without hours. */
  readonly calendar?: WorkingCalendar;
  /** each rep's own local days and hours (`people.zone`), instead of the team's */
  readonly ownZones?: boolean;
  /** the reducers that metrics name */
  // biome-ignore lint/suspicious/noExplicitAny: the state of a reducer is its own business
  readonly reducers?: Readonly<Record<string, Reducer<any>>>;
}
