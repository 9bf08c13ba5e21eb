import { type Cell, definitionHash, formulaInWords, type Language, type Metric, units } from '@salesperf/core';
import { catalogue } from '@salesperf/core/kpis';
import * as z from 'zod';
import type { Clocks } from './clocks.ts';
import type { Ledger } from './ledger.ts';
import type { Evaluated } from './results.ts';

const date = z.iso.date().describe('A local date of the zone');
const quantity = z.union([z.number(), z.string().regex(/^-?\d+(\.\d+)?$/)]).describe('A number; money is decimal text. Never rounded');

const cellSchema = z
  .strictObject({
    metric: z.string(),
    part: z.string().nullable().describe('Which value, of a metric that has several'),
    unit: z.enum(['count', 'money', 'share', 'ratio', 'score', 'number']),
    basis: z.enum(['event', 'created', 'closed', 'snapshot', 'mixed']).describe('What placed the rows in time'),
    group: z.record(z.string(), z.string().nullable()).describe('Dimension → member as people read it; null is "not recorded"; a total is {}'),
    start: date,
    end: date.describe('The day after the last one'),
    value: quantity.nullable().describe('null is no data, and "reason" says why'),
    currency: z.string().optional().describe('Of money'),
    numerator: quantity.nullable(),
    denominator: quantity.nullable(),
    n: z.int().nonnegative().describe('Rows counted'),
    interval: z.tuple([quantity, quantity]).nullable().describe('95 %, where an honest one is known'),
    excluded: z.record(z.string(), z.int().positive()).describe('Rows left out of this cell, by reason'),
    reason: z.string().nullable().describe('Why there is no value, or why a value is given in total only'),
  })
  .meta({ id: 'cell' });

const metricSchema = z.strictObject({
  id: z.string(),
  label: z.string().describe('In the language of the report'),
  formula: z.string().describe('What is worked out, in words made from the definition'),
  hash: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .describe('Of the definition: two results of unlike hashes do not compare'),
});

const excludedSchema = z.strictObject({
  source: z.string().describe('The file, or the entity where records came from no file'),
  line: z.int().positive().nullable(),
  column: z.string().optional(),
  reason: z.string(),
});

const noticeSchema = z.strictObject({
  source: z.string(),
  line: z.int().positive().nullable(),
  reason: z.string(),
  count: z.int().positive().describe('Rows it is about'),
  ids: z.array(z.string()).optional().describe('Records it is about'),
});

const plainObject = z.record(z.string(), z.json());

/** The results of one run, as `--json` prints them; published as results.schema.json. */
export const resultsDocumentSchema = z.strictObject({
  schema: z.literal('salesperf.results/1'),
  zone: z.string().describe('IANA time zone of all dates'),
  asOf: z.iso.datetime().describe('What was known then, and nothing that happened at it or later'),
  from: date,
  to: date.describe('The day after the last one'),
  every: z.enum(units).nullable().describe('The units the period is cut into'),
  by: z.array(z.string()).describe('Dimensions the cells are broken down by, together'),
  metrics: z.array(metricSchema),
  cells: z.array(cellSchema).describe('Totals, the groups of "by", and the breakdowns metrics bring themselves'),
  previous: z.strictObject({ from: date, to: date, cells: z.array(cellSchema) }).describe('The period it is compared with, as a whole'),
  goals: z.array(plainObject),
  calls: z.array(plainObject),
  agenda: plainObject,
  ledger: z
    .strictObject({ received: z.int(), counted: z.int(), excluded: z.array(excludedSchema), notices: z.array(noticeSchema) })
    .describe('What became of every row: received = counted + excluded'),
});

export type ResultsDocument = z.infer<typeof resultsDocumentSchema>;

export interface DocumentInput {
  readonly clocks: Clocks;
  readonly by: readonly string[];
  readonly evaluated: Pick<Evaluated, 'cells' | 'previous'>;
  readonly ledger: Ledger;
  readonly language: Language;
  readonly goals: ResultsDocument['goals'];
  readonly calls: ResultsDocument['calls'];
  readonly agenda: ResultsDocument['agenda'];
}

export function resultsDocument({ clocks, by, evaluated, ledger, language, goals, calls, agenda }: DocumentInput): ResultsDocument {
  const { zone, asOf, period, previous, over } = clocks;
  return {
    schema: 'salesperf.results/1',
    zone,
    asOf: new Date(asOf).toISOString(),
    from: period.from,
    to: period.to,
    every: over.every,
    by: [...by],
    metrics: catalogue.map((metric) => describe(metric, language)),
    cells: evaluated.cells.map(plainCell),
    previous: { from: previous.from, to: previous.to, cells: evaluated.previous.map(plainCell) },
    goals,
    calls,
    agenda,
    ledger: {
      received: ledger.received,
      counted: ledger.counted,
      excluded: ledger.excluded.map((excluded) => ({ ...excluded })),
      notices: ledger.notices.map(({ ids, ...notice }) => ({ ...notice, ...(ids ? { ids: [...ids] } : {}) })),
    },
  };
}

const describe = (metric: Metric, language: Language): ResultsDocument['metrics'][number] => {
  const { id, label } = metric;
  return { id, label: label[language], formula: formulaInWords(metric, language), hash: definitionHash(metric) };
};

const plainCell = ({ interval, group, excluded, ...cell }: Cell): ResultsDocument['cells'][number] => ({
  ...cell,
  group: { ...group },
  interval: interval && [interval[0], interval[1]],
  excluded: { ...excluded },
});
