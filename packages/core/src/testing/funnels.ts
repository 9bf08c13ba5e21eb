import { type FunnelLimit, type FunnelRow, funnelRows } from '../derive/funnel.ts';
import type { AtNode, FunnelNode, FunnelWindow, StepNode } from '../metric/node.ts';
import { ticksPerUnit } from '../time/clock.ts';
import { type Asked, clockOf, known, type Place } from './asked.ts';
import { all, columnOfDimension } from './expression.ts';
import type { Row } from './replay.ts';
import { viewOf } from './views.ts';

/** The rows of a funnel table, by the choice of events that gets furthest. */
export function funnelSteps({ unit, steps, within, skipping }: FunnelNode, asked: Asked): readonly Row[] {
  const rows: readonly FunnelRow[] = funnelRows(
    steps.map((step) => ({ name: step.name, events: eventsOf(step, unit, asked), ...limited(step.within, asked) })),
    { ...limited(within, asked), skipping, asOf: asked.query.asOf },
  );
  return rows as unknown as readonly Row[];
}

function eventsOf({ event, where, own }: StepNode, unit: string, asked: Asked) {
  const view = viewOf(asked.source, event.table, own);
  const leaf: AtNode = { node: 'at', moment: event, of: { node: 'count', table: event.table, where: [] } };
  return asked.source.rows(event.table).flatMap((row, index) => {
    const [at, whose] = [row[event.column] as number | null | undefined, row[columnOfDimension(view.specs, unit)] as string | null | undefined];
    if (!known(at) || !known(whose) || at! >= asked.query.asOf) return [];
    const place: Place = { row, period: asked.query.over.list[0]!, zone: asked.query.over.zone, person: null, moment: at!, lookedUpAt: at! };
    if (all(where, { leaf, view, place, asked }) !== true) return [];
    const owner = row[view.specs[event.column]!.owner ?? 'owner'] as string | null | undefined;
    const id = `${owner ?? ''} ${event.table}.${event.column} ${String(index).padStart(9, '0')}`;
    return [{ unit: whose!, at: at!, id, owner: owner ?? null }];
  });
}

function limited(window: FunnelWindow | undefined, asked: Asked): { readonly within?: FunnelLimit } {
  if (!window) return {};
  const { position } = clockOf(window.clock, { zone: asked.query.over.zone, person: null }, asked);
  return { within: { ticks: window.length * ticksPerUnit[window.clock], position } };
}
