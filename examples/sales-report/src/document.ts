import {
  agendaOf,
  allUnits,
  type Cell,
  type Context,
  definitionHash,
  formulaInWords,
  type GoalStatus,
  goalName,
  type Language,
  type Metric,
  type ScoredCall,
  units,
  whyOf,
} from '@salesperf/core';
import * as z from 'zod';
import type { Ledger } from './ledger.ts';

const date = z.iso.date().describe('A local date of the zone');
const quantity = z.union([z.number(), z.string().regex(/^-?\d+(\.\d+)?$/)]).describe('A number; money is decimal text. Never rounded');

const cellSchema = z
  .strictObject({
    metric: z.string(),
    part: z.string().nullable().describe('Which value, of a metric that has several'),
    unit: z.enum(allUnits).describe('Of time: minutes, hours, days and so on; a rate is "count/hours"'),
    basis: z.enum(['event', 'created', 'closed', 'snapshot', 'in progress', 'mixed']).describe('What placed the rows in time'),
    definition: z.string().describe('The hash of what is computed'),
    group: z.record(z.string(), z.string().nullable()).describe('Dimension → member as people read it; null is "not recorded"; a total is {}'),
    start: date,
    end: date.describe('The day after the last one'),
    value: quantity.nullable().describe('null is no data, and "reason" says why'),
    currency: z.string().optional().describe('Of money'),
    numerator: quantity.nullable(),
    denominator: quantity.nullable(),
    n: z.int().nonnegative().describe('Rows counted'),
    interval: z.tuple([quantity, quantity]).nullable().describe('95 %, where an honest one is known'),
    risk: z.int().nonnegative().nullable().optional().describe('Of a life table: the fewest units under observation that the answer rests on'),
    history: z
      .strictObject({ kind: z.enum(['native', 'derived', 'snapshot']), complete: z.boolean() })
      .optional()
      .describe('Of a value that looks into the past: how well that is known'),
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

const smartSchema = z.strictObject({
  criterion: z.enum(['specific', 'measurable', 'achievable', 'relevant', 'timeBound']),
  answer: z.enum(['yes', 'no', 'unknown']),
  why: z.string(),
});

const goalSchema = z.strictObject({
  id: z.string().nullable(),
  name: z.string(),
  metric: z.string(),
  part: z.string().nullable(),
  of: z.record(z.string(), z.string()).describe('For whom; {} is the whole team'),
  from: date,
  to: date.describe('The day after the last one'),
  direction: z.enum(['atLeast', 'atMost']),
  target: quantity,
  value: quantity.nullable(),
  unit: cellSchema.shape.unit,
  currency: z.string().optional(),
  reason: z.string().nullable().describe('Why there is no value'),
  pace: quantity.describe('What an even pace over the working days would have reached by now; of a rate or a stock, the target'),
  projected: quantity.nullable().describe('What the pace so far would reach by the end'),
  state: z.enum(['open', 'met', 'missed', 'no_data']),
  workingDays: z.strictObject({ done: z.int(), all: z.int() }),
  history: z.array(z.strictObject({ from: date, to: date, value: quantity, reached: z.boolean() })).describe('Periods of the same length before, oldest first'),
  smart: z.array(smartSchema),
});

const callSchema = z.strictObject({
  id: z.string(),
  owner: z.string().nullable(),
  at: z.iso.datetime(),
  score: z.number().nullable().describe('0 to 100'),
  outcome: z.string().nullable(),
  judge: z.string().nullable().describe('"rules", or the id of a model'),
  criteria: z.array(
    z.strictObject({
      criterion: z.string(),
      result: z.string().nullable(),
      quote: z.string().nullable().describe('Words found in the transcript by code'),
      speaker: z.string().nullable(),
      turn: z.int().nullable(),
      second: z.number().nullable(),
    }),
  ),
});

const agendaSchema = z.strictObject({
  title: z.string(),
  expectedInput: z.string(),
  topics: z.array(z.strictObject({ minutes: z.int(), title: z.string(), evidence: z.string(), question: z.string(), metric: z.string().optional() })),
  questions: z.array(z.strictObject({ name: z.string(), question: z.string() })),
});

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
  previous: z
    .strictObject({ from: date, to: date, cells: z.array(cellSchema) })
    .nullable()
    .describe('The period it is compared with, as a whole; null where the data does not reach back that far'),
  goals: z.array(goalSchema),
  calls: z.array(callSchema).describe('Scored calls of the period'),
  agenda: agendaSchema,
  ledger: z
    .strictObject({ received: z.int(), counted: z.int(), excluded: z.array(excludedSchema), notices: z.array(noticeSchema) })
    .describe('What became of every row: received = counted + excluded'),
});

export type ResultsDocument = z.infer<typeof resultsDocumentSchema>;

/** The same results the report shows. */
export function resultsDocument(context: Context): ResultsDocument {
  const { analysis, language } = context;
  const { zone, asOf, period, previous, axis, by } = analysis;
  const ledger: Ledger = analysis.ledger;
  return {
    schema: 'salesperf.results/1',
    zone,
    asOf: new Date(asOf).toISOString(),
    from: period.from,
    to: period.to,
    every: axis?.every ?? null,
    by: [...by],
    metrics: analysis.metrics.map((metric) => describe(metric, language)),
    cells: (axis ? analysis.axisCells : analysis.cells).map(plainCell),
    previous: previous && { from: previous.from, to: previous.to, cells: analysis.before.map(plainCell) },
    goals: analysis.goalStatuses.map((status) => goalOf(context, status)),
    calls: analysis.calls.map((call) => callOf(context, call)),
    agenda: agendaOf(context) as ResultsDocument['agenda'],
    ledger: {
      received: ledger.received,
      counted: ledger.counted,
      excluded: ledger.excluded.map((excluded) => ({ ...excluded })),
      notices: ledger.notices.map(({ ids, ...notice }) => ({ ...notice, ...(ids ? { ids: [...ids] } : {}) })),
    },
  };
}

function goalOf(context: Context, status: GoalStatus): ResultsDocument['goals'][number] {
  const { goal, cell, period, target, pace, projected, state, elapsed, history, smart } = status;
  return {
    id: goal.id ?? null,
    name: goalName(context, status),
    metric: goal.metric,
    part: cell.part,
    of: { ...goal.of },
    from: period.from,
    to: period.to,
    direction: goal.direction,
    target,
    value: cell.value,
    unit: cell.unit,
    ...(cell.currency === undefined ? {} : { currency: cell.currency }),
    reason: cell.reason,
    pace,
    projected,
    state,
    workingDays: { ...elapsed },
    history: history.map((past) => ({ ...past })),
    smart: smart.map((answer) => ({ ...answer, why: whyOf(context, status, answer) })),
  };
}

function callOf({ analysis }: Context, { call, criteria }: ScoredCall): ResultsDocument['calls'][number] {
  const { labels } = analysis.dataset;
  const named = (dimension: string, id: unknown): string | null => (typeof id === 'string' ? (labels[dimension]?.[id] ?? id) : null);
  const given = <T>(cell: unknown): T | null => (cell ?? null) as T | null;
  return {
    id: String(call.id),
    owner: named('owner', call.owner),
    at: new Date(call.at as number).toISOString(),
    score: given(call.score),
    outcome: given(call.outcome),
    judge: given(call.judge),
    criteria: criteria.map(({ criterion, result, quote, speaker, turn, second }) => ({
      criterion: named('criterion', criterion)!,
      result: given(result),
      quote: given(quote),
      speaker: given(speaker),
      turn: given(turn),
      second: given(second),
    })),
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
