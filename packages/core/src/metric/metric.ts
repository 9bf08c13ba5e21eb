import type { Value } from './build.ts';
import { checkMetric } from './check.ts';
import type { Metric, MetricDefinition, Words } from './definition.ts';
import type { Unit } from './unit.ts';

type OneOf =
  | { readonly value: Value<Unit>; readonly parts?: never; readonly partLabels?: never }
  | { readonly parts: Readonly<Record<string, Value<Unit>>>; readonly partLabels: Readonly<Record<string, Words>>; readonly value?: never };

/**
 * Defines a KPI.
 * @throws SalesperfError `invalid_definition` when the definition means nothing
 */
export const metric = (definition: Omit<MetricDefinition, 'value' | 'parts' | 'partLabels'> & OneOf): Metric => checkMetric(definition as MetricDefinition);
