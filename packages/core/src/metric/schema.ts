import * as z from 'zod';
import { quoteList } from '../errors.ts';
import { clockNames } from '../time/clock.ts';
import type { AdditiveNode, AggregateNode, ConditionNode, ElapsedNode, ExpressionNode, MomentNode, OwnColumns, OwnTableNode, ValueNode } from './node.ts';
import { allUnits } from './unit.ts';

const expected = (...nodes: readonly string[]): string => `expected one of the nodes ${quoteList(nodes)}`;

/** The JSON of a metric. What it means is checked by `parseMetric`: a schema alone accepts `status: "wonn"`. */
// Made when it is first asked: most programs never read a metric, and what stands here is run by every import.
export const metricSchema = z.lazy(() => metricObject());

function metricObject() {
  const name = z.string().min(1);
  const columnType = z.enum(['choice', 'label', 'reference', 'flag', 'number', 'seconds', 'money', 'ratio', 'score', 'instant', 'text']);
  const column = z.strictObject({ node: z.literal('column'), table: name, column: name, type: columnType });
  const clock = z.enum(clockNames);

  /** Columns that a user added to a table. */
  const own: z.ZodType<OwnColumns | undefined> = z
    .record(name, z.strictObject({ type: columnType, values: z.array(name).optional(), dimension: name.optional(), absent: z.boolean().optional() }))
    .optional() as unknown as z.ZodType<OwnColumns | undefined>;

  const where: z.ZodType<readonly ConditionNode[]> = z.lazy(() => z.array(conditions()));
  const bound = z.number().optional();

  const firstAfter = z.strictObject({ node: z.literal('firstAfter'), from: column, event: column, on: name, where, own });
  const moment: z.ZodType<MomentNode> = z.lazy(() => z.discriminatedUnion('node', [column, firstAfter], { error: expected('column', 'firstAfter') }));
  const elapsedNode = z.strictObject({ node: z.literal('elapsed'), clock, from: moment, to: moment });
  const elapsed: z.ZodType<ElapsedNode> = elapsedNode;

  const conditions = () =>
    z.discriminatedUnion(
      'node',
      [
        z.strictObject({ node: z.enum(['is', 'isNot']), column: name, values: z.array(z.union([z.string(), z.number(), z.boolean()])).min(1) }),
        z.strictObject({ node: z.enum(['known', 'inPeriod']), column: name, is: z.boolean() }),
        z.strictObject({ node: z.literal('range'), column: name, atLeast: bound, above: bound, below: bound, atMost: bound }),
        z.strictObject({ node: z.enum(['within', 'overdue']), length: z.number(), time: elapsed }),
      ],
      { error: expected('is', 'isNot', 'known', 'inPeriod', 'range', 'within', 'overdue') },
    );

  const expression: z.ZodType<ExpressionNode> = z.lazy(() =>
    z.discriminatedUnion(
      'node',
      [
        column,
        elapsedNode,
        z.strictObject({ node: z.literal('overlap'), table: name, clock }),
        z.strictObject({ node: z.literal('prorated'), of: column, from: column, to: column }),
        z.strictObject({ node: z.literal('times'), of: column, by: column }),
        z.strictObject({ node: z.literal('least'), left: expression, right: expression }),
      ],
      { error: expected('column', 'elapsed', 'overlap', 'prorated', 'times', 'least') },
    ),
  );

  const rate = z.enum(['event', 'start', 'end', 'plan']).optional();
  const count = z.strictObject({ node: z.literal('count'), table: name, where });
  const distinct = z.strictObject({ node: z.literal('distinct'), of: column, where });
  const sum = z.strictObject({ node: z.literal('sum'), of: expression, where, rate });
  const additive: z.ZodType<AdditiveNode> = z.discriminatedUnion('node', [count, distinct, sum], { error: expected('count', 'distinct', 'sum') });
  const ask = z.union([z.strictObject({ quantile: z.number() }), z.strictObject({ incidenceAt: z.number() })]);

  const aggregate: z.ZodType<AggregateNode> = z.lazy(() =>
    z.discriminatedUnion(
      'node',
      [
        count,
        distinct,
        sum,
        z.strictObject({ node: z.literal('mean'), of: expression, where, rate }),
        z.strictObject({ node: z.literal('quantile'), p: z.number(), of: expression, where, rate }),
        z.strictObject({ node: z.literal('share'), of: additive, where }),
        z.strictObject({ node: z.literal('survival'), of: elapsed, ask, where, event: where.optional(), competing: where.optional() }),
        z.strictObject({ node: z.literal('reducer'), name, table: name, columns: z.array(column), unit: z.enum(allUnits), where }),
      ],
      { error: expected('count', 'distinct', 'sum', 'mean', 'quantile', 'share', 'survival', 'reducer') },
    ),
  );

  const limit = z.strictObject({ length: z.number(), clock: z.enum(['minutes', 'hours', 'days', 'weeks']) }).optional();
  const ownTable: z.ZodType<OwnTableNode> = z.lazy(() =>
    z.discriminatedUnion(
      'node',
      [
        z.strictObject({ node: z.literal('per'), name, unit: name, columns: z.record(name, value), anchor: name.optional() }),
        z.strictObject({
          node: z.literal('funnel'),
          name,
          unit: name,
          steps: z.array(z.strictObject({ name, event: column, where, within: limit, own })),
          within: limit,
          skipping: z.boolean(),
        }),
      ],
      { error: expected('per', 'funnel') },
    ),
  );

  const window = z.union([
    z.strictObject({ shift: z.number() }),
    z.strictObject({ trailing: z.number() }),
    z.strictObject({ toDate: z.enum(['day', 'week', 'month', 'quarter', 'year']) }),
    z.strictObject({ yearBefore: z.enum(['date', 'week']) }),
  ]);

  const value: z.ZodType<ValueNode> = z.lazy(() =>
    z.discriminatedUnion(
      'node',
      [
        z.strictObject({ node: z.literal('at'), moment: column, of: aggregate, from: ownTable.optional(), own }),
        z.strictObject({ node: z.literal('asOf'), table: name, moment: z.enum(['start', 'end']), of: aggregate, own }),
        z.strictObject({ node: z.literal('during'), from: column, to: column, of: aggregate, own }),
        z.strictObject({ node: z.enum(['add', 'subtract', 'multiply']), left: value, right: value }),
        z.strictObject({ node: z.literal('divide'), left: value, right: value, otherwise: name.optional() }),
        z.strictObject({ node: z.literal('total'), value }),
        z.strictObject({ node: z.literal('over'), window, value }),
      ],
      { error: expected('at', 'asOf', 'during', 'add', 'subtract', 'multiply', 'divide', 'total', 'over') },
    ),
  );

  const words = z.strictObject({ en: name, ru: name });

  return z
    .strictObject({
      id: z.string().regex(/^[a-z][a-z0-9_]*$/, 'an id is lower case letters, digits and "_"'),
      group: z.enum(['activity', 'funnel', 'productivity', 'outcome', 'quality']),
      label: words,
      better: z.enum(['higher', 'lower']).optional(),
      indicator: z.enum(['leading', 'lagging']),
      by: z.array(name).optional(),
      value: value.optional(),
      parts: z.record(name, value).optional(),
      partLabels: z.record(name, words).optional(),
      explanation: words.optional(),
      mistake: words.optional(),
      notFor: words.optional(),
      source: z.strictObject({ title: name, url: z.url().optional() }).optional(),
      /** inferred again when the metric is read */
      unit: z.string().optional(),
    })
    .refine((one) => (one.value === undefined) !== (one.parts === undefined), 'a metric has either a value or parts');
}
