import { assertDate, goalSchema as coreGoalSchema, isSalesperfError, type Metric, partsOf, quoteList } from '@salesperf/core';
import { nearestKpis } from '@salesperf/core/kpis';
import { metricsFor } from '../metrics.ts';

/** With every part that any setting brings: whether it is set, the whole config says. */
const catalogue = metricsFor({ responseMinutes: 1 });

/** A goal as core knows it, about a KPI that there is. */
export const goalSchema = coreGoalSchema.superRefine(({ metric: id, part, from, to }, context) => {
  const complain = (path: string[], message: string | undefined): void => {
    if (message !== undefined) context.addIssue({ code: 'custom', path, message });
  };
  const metric = catalogue.find((known) => known.id === id);
  if (metric) complain(['part'], partComplaint(metric, part));
  else complain(['metric'], `there is no KPI "${id}"; did you mean ${quoteList(nearestKpis(id), 'or')}? All of them: docs/kpis`);
  complain(['from'], dateComplaint(from));
  complain(['to'], dateComplaint(to));
});

function partComplaint(metric: Metric, part: string | undefined): string | undefined {
  const names = partsOf(metric).flatMap(([name]) => (name === null ? [] : [name]));
  if (names.length === 0) return part === undefined ? undefined : `${metric.id} has one value and no parts`;
  return part !== undefined && names.includes(part) ? undefined : `${metric.id} has several values, expected one of ${quoteList(names)}`;
}

function dateComplaint(date: string | undefined): string | undefined {
  try {
    if (date !== undefined) assertDate(date);
    return undefined;
  } catch (error) {
    if (isSalesperfError(error)) return error.message;
    throw error;
  }
}
