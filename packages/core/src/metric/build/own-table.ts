import type { Spec } from '../../model/column.ts';
import type { funnelTable } from '../../model/derived/funnel-steps.ts';
import { type Column, type Shape, type Table, tableOfShape } from '../../model/table.ts';
import { conditions, type Where } from '../filter.ts';
import type { FunnelNode, FunnelWindow, PerNode, StepNode, ValueNode } from '../node.ts';
import { shapeOfOwnTable } from '../own-table.ts';
import type { Unit } from '../unit.ts';
import { definedBy, ownColumns, plainColumn, shapeOfNode, typedAs, type Value } from './typed.ts';

type PerColumns<C extends Readonly<Record<string, Value<Unit>>>> = {
  readonly [K in keyof C]: Spec<C[K] extends Value<infer U> ? ('money' extends U ? 'money' : 'number') : never>;
} & { readonly period: Spec<'instant'>; readonly unit: Spec<'reference'> };

/**
 * A table of one row a unit and period, each column any value of that unit; `at(t.period, …)` then aggregates it like any other.
 * With an `anchor` a unit is there only where that column has rows, and stands in the group where they are.
 */
export function per<const N extends string, const C extends Readonly<Record<string, Value<Unit>>>>(
  name: N,
  unit: string,
  columns: C,
  options: { readonly anchor?: keyof C & string } = {},
): Table<{ name: N; columns: PerColumns<C> }> {
  const node: PerNode = { node: 'per', name, unit, columns: columns as Readonly<Record<string, ValueNode>>, ...options };
  return typedAs(tableOfShape(definedBy(shapeOfOwnTable(node), node)));
}

/** A step of a funnel. */
export interface FunnelStepOptions<S extends Shape = Shape> {
  readonly event: Column<S, 'instant'>;
  readonly where?: Where<NoInfer<S>>;
  /** at most this long after the event of the step before */
  readonly within?: FunnelWindow;
}

export interface FunnelOptions {
  /** from the first event to any other at most this long */
  readonly within?: FunnelWindow;
  /** a step that was left out counts as passed; default false */
  readonly skipping?: boolean;
}

/** A step of {@link funnel}: an event of any table that has the unit. */
export const step = <S extends Shape>(event: Column<S, 'instant'>, where?: Where<NoInfer<S>>, within?: FunnelWindow): FunnelStepOptions =>
  typedAs({ event, ...(where ? { where } : {}), ...(within ? { within } : {}) });

/**
 * A table of one row a unit ("lead", "deal", "customer" …), attempt and step. Every event of the first step begins an attempt; of all choices
 * of events the one counts that gets furthest, then earliest. `{ best: true }` keeps one attempt a unit.
 */
export function funnel<const N extends string, const S extends string>(
  name: N,
  unit: string,
  steps: Readonly<Record<S, FunnelStepOptions>>,
  { within, skipping = false }: FunnelOptions = {},
): ReturnType<typeof funnelTable<N, S>> {
  const nodes = Object.entries<FunnelStepOptions>(steps).map(([step, options]) => stepNode(step, options));
  const node: FunnelNode = { node: 'funnel', name, unit, steps: nodes, ...(within ? { within } : {}), skipping };
  return typedAs(tableOfShape(definedBy(shapeOfOwnTable(node), node)));
}

function stepNode(name: string, { event, where, within }: FunnelStepOptions): StepNode {
  const node = { name, event: plainColumn(event), where: conditions(where), ...(within ? { within } : {}) };
  return { ...node, ...ownColumns(node, shapeOfNode(event)) };
}
