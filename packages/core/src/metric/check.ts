import { SalesperfError } from '../errors.ts';
import { failAs } from './check/scope.ts';
import { checkValue } from './check/value.ts';
import { type Metric, type MetricDefinition, partsOf } from './definition.ts';
import { metricSchema } from './schema.ts';
import { valueUnit } from './value-unit.ts';

/** What does not compile in TypeScript, refused at run time too: for metrics that were stored, or written by a program. */
export function checkMetric(definition: MetricDefinition): Metric {
  const fail = failAs(definition.id);
  const parts = partsOf(definition);
  if (parts.length === 0) fail('it has neither a value nor parts');
  for (const [, value] of parts) checkValue(value, fail);
  return { ...definition, unit: valueUnit(parts[0]![1]) };
}

/**
 * Reads a metric from JSON: its shape by the schema, its meaning by the same check the builders go through.
 * @throws SalesperfError `invalid_definition`
 */
export function parseMetric(json: unknown): Metric {
  const parsed = metricSchema.safeParse(json);
  if (parsed.success) return checkMetric(parsed.data as MetricDefinition);
  const issue = parsed.error.issues[0]!;
  throw new SalesperfError('invalid_definition', `Cannot read the metric: ${issue.message} at ${issue.path.join('.') || 'the top'}`);
}
