import { DOUBLE, type DuckDBConnection } from '@duckdb/node-api';
import { addDays, localDate, startOfDay } from '@salesperf/core';
import type { Question } from '../../workload.ts';
import { asOf, boundsOf, historyStart, zone } from '../../world/calendar.ts';
import { owners, teamOf } from '../../world/words.ts';
import { storeColumns } from './columns.ts';
import { never } from './store.ts';

/** Names of the tables in which the periods and groups of a question are looked up. */
export interface Axis {
  /** hour → period and local day, for what has happened: before the as-of and in the window */
  readonly hours: string;
  /** hour → local day, and the first period at whose end something that begins then may still be; as many as there are periods: none */
  readonly spans: string;
  /** hour → period, and the last moment of it that counts, for what is planned too */
  readonly plans: string;
  /** period → its first local day, and the day after its last */
  readonly calendar: string;
  /** a bound between periods, or the as-of in place of the last, → the local day that begins with it */
  readonly bounds: string;
  /** rep → groups, the total (0) among them */
  readonly members: string;
  readonly periods: number;
  /** local day with which the window begins */
  readonly firstDay: number;
}

export const hour = 3_600_000;

/** Later than anything that is planned. */
const horizon = Date.parse('2027-12-01T00:00:00Z');
const history = range(historyStart / hour, horizon / hour);
const midnights = midnightsOf(historyStart, horizon);

/**
 * All bounds are full hours, so that the period of a row is found by a hash join with a table of one row an hour. A join of a million activities
 * with the bounds took 10 times as long, and `AT TIME ZONE` a row 20 times; a list indexed by the hour twice.
 */
export async function storeAxis(connection: DuckDBConnection, { name, by, over: { list } }: Question): Promise<Axis> {
  const bounds = boundsOf(list);
  const [first, end] = [bounds[0]!, bounds.at(-1)!];
  const periodAt = (instant: number): number => bounds.findLastIndex((bound) => bound <= instant);
  const spanAt = (instant: number): number => Math.max(0, periodAt(instant));
  const inWindow = (instant: number): boolean => instant >= first && instant < end;
  const store = async (table: string, columns: Readonly<Record<string, readonly number[]>>): Promise<string> => {
    await storeNumbers(connection, `${table}_${name}`, columns);
    return `${table}_${name}`;
  };

  const window = history.filter((one) => inWindow(one * hour));
  const past = window.filter((one) => one * hour < asOf);
  const begun = [...history.filter((one) => one * hour < asOf), never / hour];
  const groupOf = (owner: number): number => 1 + (by === 'owner' ? owner : teamOf(owner));
  const reps = owners.map((_, owner) => owner);
  const nobody = owners.length;
  // After the as-of there is no day more: what has not come lies in the one that follows.
  const knownDay = (instant: number): number => dayAt(Math.min(instant, asOf - 1)) + Number(instant >= asOf);
  return {
    periods: list.length,
    firstDay: dayAt(first),
    hours: await store('hours', { hour: past, period: past.map((one) => periodAt(one * hour)), day: past.map((one) => dayAt(one * hour)) }),
    spans: await store('spans', { hour: begun, period: begun.map((one) => spanAt(one * hour)), day: begun.map((one) => knownDay(one * hour)) }),
    plans: await store('plans', {
      hour: window,
      period: window.map((one) => periodAt(one * hour)),
      edge: window.map((one) => Math.min(bounds[periodAt(one * hour) + 1]!, asOf)),
    }),
    calendar: await store('calendar', {
      period: list.map((_, period) => period),
      firstDay: list.map(({ start }) => dayAt(start)),
      endDay: list.map(({ end }) => dayAt(end)),
    }),
    bounds: await store('bounds', { bound: [...bounds.keys()], day: [...bounds].map(knownDay) }),
    members: await store('members', { owner: [...reps, ...reps, nobody], grp: [...reps.map(groupOf), ...reps.map(() => 0), 0] }),
  };
}

/** Hour, and midnight, → local day. */
export async function storeDays(connection: DuckDBConnection): Promise<void> {
  await storeNumbers(connection, 'days', { hour: history, day: history.map((one) => dayAt(one * hour)) });
  await storeNumbers(connection, 'midnights', { start: midnights, day: midnights.map((_, day) => day) });
}

const dayAt = (instant: number): number => midnights.findLastIndex((start) => start <= instant);

function midnightsOf(from: number, to: number): readonly number[] {
  const list: number[] = [];
  for (let date = localDate(from, zone); (list.at(-1) ?? from) < to; date = addDays(date, 1)) list.push(startOfDay(date, zone));
  return list;
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.ceil(to - from) }, (_, place) => Math.floor(from) + place);
}

const types: Readonly<Record<string, string>> = { period: 'UTINYINT', bound: 'SMALLINT', owner: 'UTINYINT', grp: 'UTINYINT', edge: 'BIGINT', start: 'BIGINT' };

const storeNumbers = (connection: DuckDBConnection, table: string, columns: Readonly<Record<string, readonly number[]>>): Promise<void> =>
  storeColumns(
    connection,
    table,
    Object.entries(columns).map(([name, values]) => ({ name, values, type: DOUBLE, as: types[name] ?? 'INTEGER', bring: (value) => value })),
  );
