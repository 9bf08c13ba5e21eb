import type { Value } from './build.ts';
import { checkMetric } from './check.ts';
import type { Metric, MetricDefinition, Words } from './definition.ts';
import type { Unit } from './unit.ts';

type Described = Omit<MetricDefinition, 'value' | 'parts' | 'partLabels'>;
interface Single {
  readonly value: Value<Unit>;
  readonly parts?: never;
  readonly partLabels?: never;
}
interface Several<P extends string> {
  readonly parts: Readonly<Record<P, Value<Unit>>>;
  readonly partLabels: Readonly<Record<NoInfer<P>, Words>>;
  readonly value?: never;
}

/**
 * Defines a KPI.
 * @throws SalesperfError `invalid_definition` when the definition means nothing
 */
export function metric<P extends string>(definition: Described & Several<P>): Metric<P>;
export function metric(definition: Described & Single): Metric<never>;
export function metric(definition: object): Metric {
  return checkMetric(definition as MetricDefinition);
}
