import type { PlacedNode, Source } from '@salesperf/core/executor';
import type { SqlContext } from '../context.ts';
import { quoted, type Sql, sql } from '../sql.ts';
import { table, text } from './draft.ts';
import { join, type Rows } from './rows.ts';

/** Who is responsible for a row is said by the moment that places it. */
export function ownerColumn(placed: PlacedNode, { table: { dimensions }, shape }: Source): string | undefined {
  const moment = placed.node === 'at' ? placed.moment : placed.node === 'during' ? placed.from : undefined;
  return (moment && shape.columns[moment.column]?.owner) ?? dimensions.owner;
}

/** A quota or a budget is set in the team's days, whoever holds it. */
const isPlan = (placed: PlacedNode, { shape }: Source): boolean => placed.node === 'during' && shape.columns[placed.from.column]?.planned === true;

/** Days and hours of work: of the team, of the team's in another zone, or of a person. */
export interface Calendar {
  readonly name: string;
  readonly zone: string;
  /** somebody who has it; null is the team */
  readonly owner: string | null;
}

/** People without hours, weekdays or absences of their own share the calendar of the team. */
function isSpecial({ core: { query } }: SqlContext, id: string): boolean {
  return Object.hasOwn(query.calendar?.people ?? {}, id) || (query.calendar?.absences ?? []).some(({ person }) => person === id);
}

const calendarIn = (zone: string, owner: string, context: SqlContext): Calendar => ({ name: `${zone} ${isSpecial(context, owner) ? owner : ''}`, zone, owner });
export const teamCalendar = ({ core: { query } }: SqlContext): Calendar => ({ name: `${query.over.zone} `, zone: query.over.zone, owner: null });

/** People whose calendar or zone is not the team's. */
function exceptions(context: SqlContext): readonly string[] {
  const { core, header } = context;
  const named = [...Object.keys(core.query.calendar?.people ?? {}), ...(core.query.calendar?.absences ?? []).map(({ person }) => person)];
  const zoned = core.query.ownZones ? (header.people ?? []).map(({ id }) => id).filter((id) => core.zoneOf(id) !== core.query.over.zone) : [];
  return [...new Set([...named, ...zoned])];
}

/** All calendars of the query, each once. */
export function calendarsOf(context: SqlContext): readonly Calendar[] {
  const { zoneOf, query } = context.core;
  const own = exceptions(context).flatMap((id) => [calendarIn(zoneOf(id), id, context), calendarIn(query.over.zone, id, context)]);
  return [...new Map([teamCalendar(context), ...own].map((calendar) => [calendar.name, calendar])).values()];
}

export const zonesOf = (context: SqlContext): readonly string[] => [...new Set(calendarsOf(context).map(({ zone }) => zone))];

/** Whose days and hours count on a row. */
export interface Days {
  readonly zone: Sql;
  /** the name of the calendar */
  readonly calendar: Sql;
}

export function teamDays(rows: Rows, context: SqlContext): Days {
  const { zone, name } = teamCalendar(context);
  return { zone: text(rows.draft, zone), calendar: text(rows.draft, name) };
}

const columns = { owner: 'text', zone: 'text', calendar: 'text' } as const;

/** The days of who is responsible for a row; where there is nobody, the team's. */
export function daysOf(placed: PlacedNode, owner: Sql | null, source: Source, rows: Rows, context: SqlContext): Days {
  const { core } = context;
  const team = teamDays(rows, context);
  const own = exceptions(context);
  if (owner === null || own.length === 0) return team;
  const zoneOf = isPlan(placed, source) ? () => core.query.over.zone : core.zoneOf;
  const row = (id: string): object => ({ owner: id, zone: zoneOf(id), calendar: calendarIn(zoneOf(id), id, context).name });
  const relation = table(rows.draft, 'owners', columns, () => own.map(row));
  const found = join(rows, owner.step, (alias) => `LEFT JOIN ${relation} ${alias} ON ${alias}.${quoted('owner')} = ${owner.text}`);
  const either = (name: keyof Days): Sql => sql`coalesce(${found(name)}, ${team[name]})`;
  return { zone: either('zone'), calendar: either('calendar') };
}
