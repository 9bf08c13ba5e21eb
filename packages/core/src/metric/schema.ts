import * as z from 'zod';
import { quoteList } from '../errors.ts';
import type { AdditiveNode, ValueNode } from './node.ts';

const expected = (...nodes: readonly string[]): string => `expected one of the nodes ${quoteList(nodes)}`;

const name = z.string().min(1);
const column = z.strictObject({
  node: z.literal('column'),
  table: name,
  column: name,
  type: z.enum(['choice', 'label', 'reference', 'flag', 'number', 'money', 'score', 'instant', 'text']),
});

const where = z.array(
  z.discriminatedUnion('node', [
    z.strictObject({ node: z.enum(['is', 'isNot']), column: name, values: z.array(z.union([z.string(), z.number(), z.boolean()])).min(1) }),
    z.strictObject({ node: z.enum(['known', 'inPeriod']), column: name, is: z.boolean() }),
    z.strictObject({
      node: z.literal('range'),
      column: name,
      atLeast: z.number().optional(),
      above: z.number().optional(),
      below: z.number().optional(),
      atMost: z.number().optional(),
    }),
  ]),
);

const count = z.strictObject({ node: z.literal('count'), table: name, where });
const distinct = z.strictObject({ node: z.literal('distinct'), of: column, where });
const sum = z.strictObject({ node: z.literal('sum'), of: column, where });
const additive: z.ZodType<AdditiveNode> = z.discriminatedUnion('node', [count, distinct, sum], { error: expected('count', 'distinct', 'sum') });

const aggregate = z.discriminatedUnion(
  'node',
  [
    count,
    distinct,
    sum,
    z.strictObject({ node: z.literal('mean'), of: column, where }),
    z.strictObject({ node: z.literal('quantile'), p: z.number().min(0).max(1), of: column, where }),
    z.strictObject({ node: z.literal('share'), of: additive, where }),
  ],
  { error: expected('count', 'distinct', 'sum', 'mean', 'quantile', 'share') },
);

const valueSchema: z.ZodType<ValueNode> = z.lazy(() =>
  z.discriminatedUnion(
    'node',
    [
      z.strictObject({ node: z.literal('at'), moment: column, of: aggregate }),
      z.strictObject({ node: z.literal('asOf'), table: name, moment: z.enum(['start', 'end']), of: aggregate }),
      z.strictObject({ node: z.enum(['divide', 'add', 'subtract']), left: valueSchema, right: valueSchema }),
      z.strictObject({ node: z.literal('total'), value: valueSchema }),
    ],
    { error: expected('at', 'asOf', 'divide', 'add', 'subtract', 'total') },
  ),
);

const words = z.strictObject({ en: name, ru: name });

/** The JSON of a metric. What it means is checked by `parseMetric`: a schema alone accepts `status: "wonn"`. */
export const metricSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z][a-z0-9_]*$/, 'an id is lower case letters, digits and "_"'),
    group: z.enum(['activity', 'funnel', 'productivity', 'outcome', 'quality']),
    label: words,
    better: z.enum(['higher', 'lower']).optional(),
    indicator: z.enum(['leading', 'lagging']),
    by: z.array(name).optional(),
    value: valueSchema.optional(),
    parts: z.record(name, valueSchema).optional(),
    partLabels: z.record(name, words).optional(),
    /** inferred again when the metric is read */
    unit: z.string().optional(),
  })
  .refine(({ value, parts }) => (value === undefined) !== (parts === undefined), 'a metric has either a value or parts');
