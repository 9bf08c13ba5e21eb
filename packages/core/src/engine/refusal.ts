import { type Definition, partsOf } from '../metric/definition.ts';
import type { ValueNode } from '../metric/node.ts';
import type { Context } from './context.ts';
import { needsOf } from './needs.ts';
import { lackingDimensions } from './plan.ts';

export type Part = readonly [name: string | null, value: ValueNode];

/** The parts of a metric that have no answer over these records and with this filter, by name, with the reason. */
export const refusals = (metric: Definition, context: Context): ReadonlyMap<string | null, string> =>
  new Map(
    partsOf(metric).flatMap(([name, value]) => {
      const reason = refusal({ by: metric.by, value }, context);
      return reason === null ? [] : [[name, reason]];
    }),
  );

/** What is left of a metric without those: the others do not suffer for them. */
export function answerable(metric: Definition, refused: ReadonlyMap<string | null, string>): Definition {
  const parts = partsOf(metric).filter(([name]) => !refused.has(name));
  return { by: metric.by, parts: Object.fromEntries(parts.map(([name, value]) => [name ?? '', value])) };
}

function refusal(definition: Definition, context: Context): string | null {
  const needs = needsOf(definition, context);
  if (needs.length > 0) return `needs ${needs.join(', ')}`;
  const unfiltered = lackingDimensions(definition, Object.keys(context.query.where ?? {}), context);
  return unfiltered.length > 0 ? `cannot be filtered: ${unfiltered.join(', ')}` : null;
}
