import type { StoredTable } from '../dataset/column.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { type KnownTables, knownAt } from '../derive/known.ts';
import { SalesperfError } from '../errors.ts';
import type { FirstAfterNode, PlacedNode } from '../metric/node.ts';
import { placedTable } from '../metric/node.ts';
import type { TableName } from '../model/index.ts';
import type { Shape } from '../model/table.ts';
import { stretchesOf } from '../records/stretches.ts';
import { type Clock, type ClockName, clock } from '../time/clock.ts';
import { type Period, period, periodIn } from '../time/period.ts';
import { type Window, windowOf } from '../time/window.ts';
import { mondayToFriday, type WorkingCalendar } from '../time/working-days.ts';
import { assertZone } from '../time/zone.ts';
import { type PersonAt, personAt } from './people.ts';
import type { Query } from './query.ts';
import type { Reading } from './reading.ts';
import { Dial } from './scan/dial.ts';

/** A table to read; one that was worked out from values says more about its cells. */
export interface ReadTable extends StoredTable {
  /** why a cell of a column is empty */
  readonly reasons?: Readonly<Record<string, readonly (string | null)[]>>;
  /** amounts are in the report's currency already, in 1e-16 */
  readonly exchanged?: true;
  /** of the versions of records there are only those that are alive at the as-of */
  readonly areEvents?: true;
}

/** What a placement reads: one of the model's tables, or one that the metric defines. */
export interface Source {
  readonly table: ReadTable;
  readonly shape: Shape;
}

/** Everything that is worked out once for a query: calendars as data, people, tables as of the as-of. */
export interface Context {
  readonly dataset: Dataset;
  readonly query: Query;
  readonly known: KnownTables;
  readonly personAt: PersonAt | undefined;
  /** the zone a person's days are counted in */
  readonly zoneOf: (person: string | null) => string;
  /** the periods of the query under windows, in a zone */
  readonly periodsIn: (zone: string, windows: readonly Window[]) => readonly Period[];
  /** the clock of a person (or of the team) in a zone */
  readonly clockOf: (name: ClockName, person: string | null, zone: string) => Clock;
  /** the same, quick to read again and again */
  readonly dialOf: (name: ClockName, person: string | null, zone: string) => Dial;
  /** whether any of these people has hours, weekdays or absences of their own */
  readonly hasOwnClock: (people: readonly string[]) => boolean;
  /** what is worked out of a table once for the query, and how it takes another row of it */
  readonly remember: <T>(table: ReadTable, what: string, make: () => T, take?: (made: T, row: number) => void) => T;
  /** where events still come: what is made of those there are, kept up to date */
  readonly follow?: ((node: FirstAfterNode, reading: Reading, make: () => Float64Array) => Float64Array) | undefined;
  readonly sourceOf: (placed: PlacedNode) => Source;
  /** a node as JSON, written once for the query: by it equal nodes are known */
  readonly textOf: (node: object) => string;
}

/** @param given the tables as of the as-of, and what is remembered of them, where they are not derived here */
export function contextOf(
  dataset: Dataset,
  query: Query,
  ownTable: (placed: PlacedNode, context: Context) => Source,
  given?: Pick<Context, 'known' | 'remember' | 'follow'>,
): Context {
  if (!Number.isFinite(query.asOf))
    throw new SalesperfError(
      'invalid_argument',
      `Cannot answer as of ${query.asOf}: expected a moment in epoch milliseconds, such as Date.parse("2026-04-01T00:00:00Z")`,
    );
  const known = given?.known ?? knownAt(dataset, query.asOf);
  const zoneOf = zones(dataset, query);
  const times = clocks(query);
  const context: Context = {
    dataset,
    query,
    known,
    personAt: known.people && personAt(known.people),
    zoneOf,
    periodsIn: periodLists(query),
    ...times,
    remember: given?.remember ?? memory(),
    follow: given?.follow,
    sourceOf: (placed) =>
      placed.node === 'at' && placed.from
        ? ownTable(placed, context)
        : { table: known[placedTable(placed) as TableName]!, shape: dataset.shapes[placedTable(placed) as TableName] },
    textOf: texts(),
  };
  return context;
}

function zones({ records }: Dataset, { over, ownZones }: Query): Context['zoneOf'] {
  if (!ownZones) return () => over.zone;
  const own = new Map<unknown, string>();
  for (const [id, rows] of stretchesOf(records.people ?? [])) {
    const zone = rows.findLast((row) => row.zone)?.zone as string | undefined;
    if (zone !== undefined) own.set(id, assertPersonalZone(zone, id as string));
  }
  return (person) => own.get(person) ?? over.zone;
}

function assertPersonalZone(zone: string, person: string): string {
  try {
    return assertZone(zone);
  } catch {
    throw new SalesperfError('unknown_zone', `Cannot count in the time zone "${zone}" of ${person}: expected an IANA name such as "Europe/Berlin"`, {
      zone,
      person,
    });
  }
}

function periodLists({ over }: Query): Context['periodsIn'] {
  const lists = new Map<string, readonly Period[]>();
  return (zone, windows) => {
    if (windows.length === 0 && zone === over.zone) return over.list;
    const key = JSON.stringify([zone, windows]);
    const list =
      lists.get(key) ??
      over.list.map((one) => {
        const { from, to } = windows.reduce<{ from: string; to: string }>((span, window) => windowOf(span, window, over), one);
        return zone === over.zone ? period(from, to, zone) : periodIn({ from, to }, zone);
      });
    lists.set(key, list);
    return list;
  };
}

interface Timepiece {
  readonly clock: Clock;
  readonly dial: Dial;
}

/** Clocks by calendar; one that was changed since is another. */
const madeFor = new WeakMap<WorkingCalendar, { readonly text: string; readonly clocks: Map<string, Timepiece> }>();

function clocksOf(calendar: WorkingCalendar): Map<string, Timepiece> {
  const text = JSON.stringify(calendar);
  const known = madeFor.get(calendar);
  if (known?.text === text) return known.clocks;
  const clocks = new Map<string, Timepiece>();
  madeFor.set(calendar, { text, clocks });
  return clocks;
}

/** People without hours, weekdays or absences of their own share the clock of the team. */
function clocks({ calendar = mondayToFriday }: Query): Pick<Context, 'clockOf' | 'dialOf' | 'hasOwnClock'> {
  const special = new Set([...Object.keys(calendar.people ?? {}), ...(calendar.absences ?? []).map(({ person }) => person)]);
  const made = clocksOf(calendar);
  const get = (name: ClockName, person: string | null, zone: string) => {
    const own = person !== null && special.has(person) ? { person } : {};
    const key = `${name} ${zone} ${own.person ?? ''}`;
    const known = made.get(key);
    if (known) return known;
    const one = clock(name, { zone, calendar, ...own });
    const both = { clock: one, dial: new Dial(one) };
    made.set(key, both);
    return both;
  };
  return {
    clockOf: (name, person, zone) => get(name, person, zone).clock,
    dialOf: (name, person, zone) => get(name, person, zone).dial,
    hasOwnClock: (people) => special.size > 0 && people.some((person) => special.has(person)),
  };
}

/** Not kept for the next query: until then somebody may have changed a node. */
function texts(): Context['textOf'] {
  const known = new WeakMap<object, string>();
  return (node) => {
    const text = known.get(node) ?? JSON.stringify(node);
    known.set(node, text);
    return text;
  };
}

function memory(): Context['remember'] {
  const tables = new WeakMap<ReadTable, Map<string, unknown>>();
  return (table, what, make) => {
    const kept = tables.get(table) ?? new Map<string, unknown>();
    tables.set(table, kept);
    if (!kept.has(what)) kept.set(what, make());
    return kept.get(what) as ReturnType<typeof make>;
  };
}
