import fc from 'fast-check';
import type { ElapsedNode, PlacedNode } from '../../metric/node.ts';
import type { Shape } from '../../model/table.ts';
import { aggregate, survival } from './aggregates.ts';
import { elapsed, stretch } from './expressions.ts';
import { anyColumn, placeable, shapeOf, timed, versioned } from './shapes.ts';

const flowOf = (table: Shape): fc.Arbitrary<PlacedNode> =>
  fc.record({ node: fc.constant('at' as const), moment: anyColumn(table, ['instant']), of: aggregate(table, 'at') });

const stockOf = (table: Shape): fc.Arbitrary<PlacedNode> =>
  fc.record({
    node: fc.constant('asOf' as const),
    table: fc.constant(table.name),
    moment: fc.constantFrom('start' as const, 'end' as const, 'end' as const),
    of: aggregate(table, 'asOf'),
  });

/** Rows that last; a life table is of the time from the moment at which they begin to. */
const exposureOf = (table: Shape): fc.Arbitrary<PlacedNode> =>
  stretch(table).chain(([from, to]) => {
    const time = elapsed(table).map((other): ElapsedNode => ({ ...other, from, to: other.to.node === 'firstAfter' ? { ...other.to, from } : to }));
    return fc.record({
      node: fc.constant('during' as const),
      from: fc.constant(from),
      to: fc.constant(to),
      of: fc.oneof({ weight: 3, arbitrary: aggregate(table, 'during') }, { weight: 2, arbitrary: survival(table, time) }),
    });
  });

const placedIn = (table: Shape): fc.Arbitrary<PlacedNode> =>
  fc.oneof(
    ...(timed.includes(table)
      ? [
          { weight: 3, arbitrary: flowOf(table) },
          { weight: 2, arbitrary: exposureOf(table) },
        ]
      : []),
    ...(versioned.includes(table) ? [{ weight: 3, arbitrary: stockOf(table) }] : []),
  );

const made = new Map(placeable.map((table) => [table.name, placedIn(table)]));

/** An aggregate, placed in time. */
export const placed: fc.Arbitrary<PlacedNode> = fc
  .oneof(fc.constantFrom(...placeable), fc.constantFrom(shapeOf('deals'), shapeOf('subscriptions')))
  .chain((table) => made.get(table.name)!);
