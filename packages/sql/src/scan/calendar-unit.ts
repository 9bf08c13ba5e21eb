import { addDays, type CalendarUnit, type Shape, shiftUnit, startOf, startOfDay, units } from '@salesperf/core';
import { dayAt } from '@salesperf/core/executor';
import type { SqlContext } from '../context.ts';
import { firstOf, type Sql, sql } from '../sql.ts';
import { table } from './draft.ts';
import { madeOnce } from './made.ts';
import { zonesOf } from './owners.ts';
import type { Reading } from './reading.ts';
import { join, keep, stored } from './rows.ts';
import { type Span, spanOf } from './span.ts';

export interface Dated {
  readonly column: string;
  readonly unit: CalendarUnit;
}

const byCalendar = new RegExp(`^(.+):(${units.join('|')})$`);

/** `createdAt:month`, or `cohort:month` for the moment a unit's life begins. */
export function datedDimension(dimension: string, { columns }: Shape): Dated | null {
  const [, name, unit] = byCalendar.exec(dimension) ?? [];
  if (name === undefined) return null;
  const column = name === 'cohort' ? Object.keys(columns).find((one) => columns[one]!.cohort) : name;
  return column !== undefined && columns[column]?.type === 'instant' ? { column, unit: unit as CalendarUnit } : null;
}

/** The first day of the calendar unit that holds the moment, in the row's zone. */
export function datedMember({ column, unit }: Dated, { rows, zone, windows, originOf, context }: Reading): Sql {
  for (const origin of originOf(column)) rows.draft.lookedUp.add(origin);
  const [moment, own] = [stored(rows, column), keep(rows, zone)];
  const relation = table(rows.draft, `units of ${unit}`, { zone: 'text', start: 'instant', member: 'text' }, () =>
    unitsOf(unit, spanOf(rows.draft, windows, context), context),
  );
  const found = join(rows, Math.max(moment.step, own.step), (alias) =>
    rows.draft.dialect.latest({ relation, alias, same: { zone: own.text }, column: 'start', moment: moment.text }),
  );
  // An ASOF join may find a partner for an empty cell.
  return firstOf([[sql`${moment} IS NOT NULL`, found('member')]]);
}

/** The units of all zones that begin in the span. Of units that begin at one instant all but the last have no time. */
const unitsOf = (unit: CalendarUnit, span: Span, context: SqlContext): readonly object[] =>
  madeOnce(context, [unit, span], () => zonesOf(context).flatMap((zone) => unitsIn(zone, unit, span, context)));

function unitsIn(zone: string, unit: CalendarUnit, { from, to, far }: Span, { core }: SqlContext): readonly object[] {
  const { calendar } = core.query.over;
  const memberAt = (instant: number): string => startOf(unit, addDays('1970-01-01', dayAt(instant, zone)), calendar);
  const starts = new Map(far.map((instant) => [instant, memberAt(instant)]));
  for (let member = memberAt(from); startOfDay(member, zone) <= to; member = shiftUnit(unit, member, 1, calendar)) starts.set(startOfDay(member, zone), member);
  return [...starts].map(([start, member]) => ({ zone, start, member }));
}
