import { SalesperfError } from '../errors.ts';
import type { PlacedNode } from '../metric/node.ts';
import type { Context, Source } from './context.ts';
import { funnelSource } from './funnel.ts';

/** Tables that metrics define for themselves and that do not depend on how they are grouped, each worked out once. */
export function ownTables(): (placed: PlacedNode, context: Context) => Source {
  const made = new Map<string, Source>();
  return (placed, context) => {
    const definition = placed.node === 'at' ? placed.from : undefined;
    if (definition?.node !== 'funnel') throw new SalesperfError('invalid_definition', 'Cannot scan a table of one row a unit: it is worked out at each level');
    const key = JSON.stringify(definition);
    const source = made.get(key) ?? funnelSource(definition, context);
    made.set(key, source);
    return source;
  };
}
