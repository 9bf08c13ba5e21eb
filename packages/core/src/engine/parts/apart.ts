import { SalesperfError } from '../../errors.ts';
import { type Metric, partsOf } from '../../metric/definition.ts';
import type { ValueNode } from '../../metric/node.ts';
import { leavesOf } from '../answers.ts';
import { isPer, type PerAt } from '../per.ts';
import type { QueryPlan } from '../question.ts';

/** Whether a metric can be worked out in parts: a table that is made after the merge cannot look up rows, which only the parts have. */
export const isApart = (metric: Metric): boolean => partsOf(metric).every(([, value]) => lookingUp(value) === undefined);

/** @throws SalesperfError `invalid_argument` for a metric that cannot be worked out in parts */
export function assertApart({ questions }: QueryPlan): void {
  for (const { metric, asked } of questions) {
    const table = asked.map(([, value]) => lookingUp(value)).find((name) => name !== undefined);
    if (table !== undefined)
      throw new SalesperfError(
        'invalid_argument',
        `Cannot work out "${metric.id}" in parts: its table "${table}" is made when they are merged, and looks up rows (firstAfter) that only they have; expected such a moment in a column of the table, or all records at once`,
        { metric: metric.id, table },
      );
  }
}

/** The name of a table of one row a unit that looks up rows of another. */
const lookingUp = (value: ValueNode): string | undefined =>
  leavesOf(value)
    .map(({ placed }) => (isPer(placed) ? lookedUpBy(placed) : undefined))
    .find((name) => name !== undefined);

function lookedUpBy({ from: { name, columns }, of }: PerAt): string | undefined {
  if (JSON.stringify(of).includes('"node":"firstAfter"')) return name;
  return Object.values(columns)
    .map(lookingUp)
    .find((other) => other !== undefined);
}
