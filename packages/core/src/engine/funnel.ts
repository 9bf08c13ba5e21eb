import { store } from '../dataset/store.ts';
import { type FunnelEvent, type FunnelLimit, type FunnelStep, funnelRows } from '../derive/funnel.ts';
import type { ColumnNode, FunnelNode, FunnelWindow, StepNode } from '../metric/node.ts';
import { shapeOfOwnTable } from '../metric/own-table.ts';
import type { TableName } from '../model/index.ts';
import { ticksPerUnit } from '../time/clock.ts';
import type { Context, Source } from './context.ts';
import { ownerColumn } from './dimensions.ts';
import { wordAt } from './people.ts';
import { allEvents, eventsOf } from './scan/events.ts';

/** The table of a funnel: its events are rows of the known tables. */
export function funnelSource(node: FunnelNode, context: Context): Source {
  const steps = node.steps.map((step) => stepOf(step, node.unit, context));
  const limit = limitOf(node.within, context);
  const rows = funnelRows(steps, { ...(limit ? { within: limit } : {}), skipping: node.skipping, asOf: context.query.asOf });
  const shape = shapeOfOwnTable(node);
  return { table: store(shape, rows as never, { columns: new Set(Object.keys(shape.columns)), dimensions: [] }), shape };
}

function stepOf({ name, event, where, within }: StepNode, unit: string, context: Context): FunnelStep {
  const source: Source = { table: context.known[event.table as TableName]!, shape: context.dataset.shapes[event.table as TableName] };
  // Who is responsible is said by the moment: a deal's opener at its creation.
  const owners = ownerColumn({ node: 'at', moment: event, of: { node: 'count', table: event.table, where } }, source);
  const found = eventsOf(event, unit, where, context);
  const { count, units, moments, rows } = allEvents(found, context.query.asOf);
  const events = Array.from({ length: count }, (_, place): FunnelEvent => {
    const owner = owners ? wordAt(owners, rows[place]!) : null;
    return { unit: found.words[units[place]!]!, at: moments[place]!, id: eventId(owner, event, rows[place]!), owner };
  });
  const limit = limitOf(within, context);
  return { name, events, ...(limit ? { within: limit } : {}) };
}

/**
 * An event is a moment of a record, so that a deal created and won at one instant is two of them. Ids order the events of one instant:
 * by who is responsible first, the one thing about them that shows.
 */
const eventId = (owner: string | null, { table, column }: ColumnNode, row: number): string =>
  `${owner ?? ''} ${table}.${column} ${String(row).padStart(9, '0')}`;

/** Days are local dates of the team. */
function limitOf(window: FunnelWindow | undefined, { clockOf, query }: Context): FunnelLimit | undefined {
  if (!window) return undefined;
  const clock = clockOf(window.clock, null, query.over.zone);
  return { ticks: window.length * ticksPerUnit[window.clock], position: (instant) => clock.position(instant) };
}
