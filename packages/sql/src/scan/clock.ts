import type { Query } from '@salesperf/core';
import { type ClockName, type ClockSegment, ticksPerUnit } from '@salesperf/core/executor';
import type { SqlContext } from '../context.ts';
import { constant, firstOf, nothing, type Sql, sql, yes } from '../sql.ts';
import { table } from './draft.ts';
import { madeOnce } from './made.ts';
import { type Calendar, calendarsOf } from './owners.ts';
import type { Reading, Writing } from './reading.ts';
import { join, keep } from './rows.ts';
import { type Span, spanOf } from './span.ts';

export const isWallClock = (name: ClockName): boolean => name === 'minutes' || name === 'hours' || name === 'weeks';

/** Every moment is the last instant inside, so a step at the very end is not in, and one at the very start is. */
export const stepBack = (name: ClockName): Sql => constant(ticksPerUnit[name] === 1 ? '1' : '0');

const columns = { calendar: 'text', start: 'instant', position: 'instant', running: 'flag' } as const;

/** Ticks of a clock at an instant, as the person responsible for the row counts them. */
export function positionOf(name: ClockName, instant: Sql, { rows, calendar, windows, context }: Reading): Sql {
  if (isWallClock(name)) return instant;
  const { dialect } = rows.draft;
  const relation = clockTable(name, { draft: rows.draft, windows, context });
  const [moment, whose] = [keep(rows, instant), keep(rows, calendar)];
  const found = join(rows, Math.max(moment.step, whose.step), (alias) =>
    dialect.latest({ relation, alias, same: { calendar: whose.text }, column: 'start', moment: moment.text }),
  );
  const [start, position, running] = [found('start'), found('position'), found('running')];
  const none = constant(dialect.fail(`Cannot count ${name}: no calendar says how`));
  return keep(
    rows,
    firstOf([
      [sql`${moment} IS NULL`, nothing],
      [sql`${start} IS NULL`, none],
      [sql`${running}`, sql`${position} + ${moment} - ${start}`],
      [yes, position],
    ]),
  );
}

/** The clock of every calendar as a relation: from `start` on it shows `position`, and runs on where `running`. */
export const clockTable = (name: ClockName, { draft, windows, context }: Writing): string =>
  table(draft, name, columns, () => segmentsOf(name, spanOf(draft, windows, context), context));

/** The clock of every calendar as data. */
function segmentsOf(name: ClockName, span: Span, context: SqlContext): readonly object[] {
  return madeOnce(context, [name, span], () =>
    calendarsOf(context).flatMap((calendar) => segmentsIn(name, calendar, span, context).map((segment) => ({ calendar: calendar.name, ...segment }))),
  );
}

function segmentsIn(name: ClockName, { owner, zone }: Calendar, { from, to, far }: Span, { core }: SqlContext): readonly ClockSegment[] {
  if (name === 'businessMinutes' && !hasHours(owner, core.query)) return [];
  const clock = core.clockOf(name, owner, zone);
  return [...far.map((start) => ({ start, position: clock.position(start), running: false })), ...clock.segments(from, to)];
}

/** Nobody counts the business minutes of somebody without hours: only a row of theirs would miss them, and then the query says so. */
const hasHours = (owner: string | null, { calendar }: Query): boolean =>
  calendar?.hours !== undefined || (owner !== null && calendar?.people?.[owner]?.hours !== undefined);
