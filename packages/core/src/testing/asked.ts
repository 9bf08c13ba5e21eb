import type { Metric } from '../metric/definition.ts';
import type { Records } from '../model/index.ts';
import type { ExchangeRate } from '../money/rates.ts';
import { type Clock, type ClockName, clock } from '../time/clock.ts';
import type { Period, Periods } from '../time/period.ts';
import { mondayToFriday, type WorkingCalendar } from '../time/working-days.ts';
import type { Row } from './replay.ts';
import type { Source } from './rows.ts';

/** A fold of the user's; `add` takes a row in (1) or out again (−1). */
export interface Reducer<S = unknown> {
  init(): S;
  add(state: S, row: Record<string, unknown>, sign: 1 | -1): S;
  value(state: S): number | null;
}

/** What is asked of the reference: the same question `evaluate` answers. */
export interface NaiveQuery {
  readonly metrics: readonly Metric[];
  readonly by: readonly string[];
  readonly over: Periods;
  readonly asOf: number;
  readonly calendar?: WorkingCalendar;
  /** each row in the days of the person responsible for it */
  readonly ownZones?: boolean;
  readonly reducers?: Readonly<Record<string, Reducer>>;
  /** only rows of these members */
  readonly where?: Readonly<Record<string, readonly (string | null)[]>>;
}

export interface World {
  readonly records: Records;
  readonly currency: string;
  readonly rates: readonly ExchangeRate[];
  readonly planRates?: Readonly<Record<string, string>>;
}

/** A question about one metric. */
export interface Asked {
  readonly source: Source;
  readonly world: World;
  readonly query: NaiveQuery;
  /** the breakdown the metric brings itself */
  readonly own: readonly string[];
  /** only rows of the members asked for; off where the rows are chosen by their unit alone */
  readonly filtered: boolean;
}

/** A row that counts for a period, or is left out of it for a reason. */
export interface Place {
  readonly row: Row;
  /** in the row's own zone */
  readonly period: Period;
  readonly zone: string;
  readonly person: string | null;
  /** when the row counts, or why that cannot be told */
  readonly moment: number | string;
  /** when the team, the manager and the region of the person are looked up */
  readonly lookedUpAt: number;
  /** of a row that lasts: the part of it that lies in the period */
  readonly part?: readonly [from: number, to: number];
}

/** What a clock shows where a row stands, in ticks. */
export const position = (name: ClockName, place: Pick<Place, 'zone' | 'person'>, instant: number, asked: Asked): number =>
  clockOf(name, place, asked).position(instant);

export function clockOf(name: ClockName, { zone, person }: Pick<Place, 'zone' | 'person'>, { source, query }: Asked): Clock {
  return source.remember(`clock ${name} ${zone} ${person}`, () =>
    clock(name, { zone, calendar: query.calendar ?? mondayToFriday, ...(person === null ? {} : { person }) }),
  );
}

export const known = (cell: unknown): boolean => cell !== null && cell !== undefined;
