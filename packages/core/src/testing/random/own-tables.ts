import fc from 'fast-check';
import { type FunnelNode, type FunnelWindow, leaves, type OwnTableNode, type PerNode, placedTable, type StepNode, type ValueNode } from '../../metric/node.ts';
import { shapeOfOwnTable } from '../../metric/own-table.ts';
import type { TableName } from '../../model/index.ts';
import { aggregate } from './aggregates.ts';
import { conditions } from './conditions.ts';
import { anyColumn, dimensionsOf, shapeOf, timed } from './shapes.ts';

const hasUnit = (value: ValueNode, unit: string): boolean =>
  leaves(value).every((leaf) => dimensionsOf(shapeOf(placedTable(leaf) as TableName)).includes(unit));

function per(column: fc.Arbitrary<ValueNode>): fc.Arbitrary<PerNode> {
  return fc.constantFrom('customer', 'owner', 'owner', 'deal').chain((unit) => {
    const value = column.filter((one) => hasUnit(one, unit));
    return fc.tuple(value, value, fc.boolean(), fc.constantFrom(undefined, 'opening')).map(
      ([opening, closing, both, anchor]): PerNode => ({
        node: 'per',
        name: 'accounts',
        unit,
        columns: both ? { opening, closing } : { opening },
        ...(anchor === undefined ? {} : { anchor }),
      }),
    );
  });
}

const limit: fc.Arbitrary<FunnelWindow | undefined> = fc.option(
  fc.oneof(
    fc.record({ length: fc.constantFrom(0, 1, 14, 60), clock: fc.constantFrom('days' as const, 'weeks' as const) }),
    fc.record({ length: fc.constantFrom(60, 2000), clock: fc.constantFrom('minutes' as const, 'hours' as const) }),
  ),
  { nil: undefined },
);

function step(name: string, unit: string): fc.Arbitrary<StepNode> {
  return fc
    .constantFrom(...timed.filter((table) => dimensionsOf(table).includes(unit)))
    .chain((table) => fc.tuple(anyColumn(table, ['instant']), conditions(table, 0, 'lookup'), limit))
    .map(([event, where, within]) => ({ name, event, where, ...(within ? { within } : {}) }));
}

const funnel: fc.Arbitrary<FunnelNode> = fc
  .tuple(fc.constantFrom('lead', 'deal', 'customer'), fc.integer({ min: 1, max: 4 }), fc.boolean(), limit)
  .chain(([unit, length, skipping, within]) =>
    fc
      .tuple(...Array.from({ length }, (_, index) => step(`step ${index + 1}`, unit)))
      .map((steps): FunnelNode => ({ node: 'funnel', name: 'journey', unit, steps, skipping, ...(within ? { within } : {}) })),
  );

/** An aggregate over a table that the metric defines for itself. */
export const ownTable = (column: fc.Arbitrary<ValueNode>): fc.Arbitrary<ValueNode> =>
  fc.oneof<fc.Arbitrary<OwnTableNode>[]>(per(column), funnel).chain((from) => {
    const table = shapeOfOwnTable(from);
    const moment =
      from.node === 'per'
        ? fc.constant({ node: 'column' as const, table: from.name, column: 'period', type: 'instant' as const })
        : anyColumn(table, ['instant']);
    return fc.tuple(moment, aggregate(table, 'at')).map(([at, of]): ValueNode => ({ node: 'at', moment: at, of, from }));
  });
