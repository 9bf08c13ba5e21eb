import { type AtNode, type FunnelNode, ticksPerUnit } from '@salesperf/core/executor';
import type { SqlFunnelStep, SqlLimit } from '../funnel/limits.ts';
import { funnelQuery } from '../funnel/query.ts';
import { constant, literal, type Sql, sql } from '../sql.ts';
import { clockTable, isWallClock } from './clock.ts';
import { text } from './draft.ts';
import { eventsQuery } from './events.ts';
import { ownerColumn, teamCalendar } from './owners.ts';
import { columnOf, type Reading, type Writing } from './reading.ts';
import { stored } from './rows.ts';

type StepNode = FunnelNode['steps'][number];

/** The rows of a funnel as a query: its events are rows of the known tables. */
export const funnelRows = ({ unit, steps, within, skipping }: FunnelNode, writing: Writing): string =>
  funnelQuery({
    steps: steps.map((step) => stepOf(step, unit, writing)),
    within: limitOf(within, writing),
    skipping,
    asOf: writing.context.core.query.asOf,
  });

const stepOf = (step: StepNode, unit: string, writing: Writing): SqlFunnelStep => ({
  name: step.name,
  events: `SELECT * FROM ${eventsQuery(step, { ...writing, as: `step of ${unit}`, cells: (reading) => cellsOf(step, unit, reading) })}`,
  within: limitOf(step.within, writing),
});

function cellsOf({ event, where }: StepNode, unit: string, reading: Reading): Readonly<Record<string, Sql>> {
  const { rows, table } = reading;
  const placed: AtNode = { node: 'at', moment: event, of: { node: 'count', table: event.table, where } };
  const type = constant(rows.draft.dialect.types.text);
  const owner = columnOf(reading, ownerColumn(placed, reading)) ?? sql`CAST(NULL AS ${type})`;
  const name = constant(literal(` ${event.table}.${event.column} `));
  // As core tells events apart, and in which order those of one instant stand.
  const id = sql`(coalesce(${owner}, '') || ${name} || lpad(CAST(${stored(rows, '_row')} AS ${type}), 9, '0'))`;
  return { unit: stored(rows, table.dimensions[unit]!), at: stored(rows, event.column), id, owner };
}

/** Days are local dates of the team; the other clocks run as instants do. */
function limitOf(window: FunnelNode['within'], writing: Writing): SqlLimit | undefined {
  if (!window) return undefined;
  const team = text(writing.draft, teamCalendar(writing.context).name).text;
  const clock = isWallClock(window.clock) ? null : `SELECT "start", "position", "running" FROM ${clockTable(window.clock, writing)} WHERE "calendar" = ${team}`;
  return { ticks: window.length * ticksPerUnit[window.clock], clock };
}
