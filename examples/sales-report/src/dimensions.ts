import { type Dataset, evaluate, insteadOf, isSalesperfError, type Periods, units } from '@salesperf/core';
import { usageError } from './options.ts';

/** Where dimensions are looked for: what was known at the as-of. */
export interface Where {
  readonly dataset: Dataset;
  readonly over: Periods;
  readonly asOf: number;
}

/** The dimensions there are, where this is none of them. */
export function dimensionsInstead(name: string, { dataset, over, asOf }: Where): readonly string[] | undefined {
  try {
    evaluate(dataset, { metrics: [], by: [name], over, asOf });
    return undefined;
  } catch (error) {
    if (!isSalesperfError(error) || error.code !== 'unknown_dimension') throw error;
    return error.details.expected as readonly string[];
  }
}

/**
 * The dimensions meant by `--by`, whatever the case they were typed in.
 * @throws SalesperfError a usage error with the nearest name, or with `--every` where a unit of time was meant
 */
export const dimensionsMeant = (by: readonly string[], where: Where): string[] => [...new Set(by.map((name) => dimensionMeant(name, where)))];

function dimensionMeant(name: string, where: Where): string {
  const there = dimensionsInstead(name, where);
  if (!there) return name;
  const alike = there.filter((dimension) => dimension.toLowerCase() === name.toLowerCase());
  if (alike.length === 1) return alike[0]!;
  const unit = units.find((known) => known === name.toLowerCase());
  if (unit) throw usageError(`Cannot group by "${name}", which is a stretch of time: use --every ${unit}`);
  throw usageError(`Cannot group by "${name}": no record has it; ${insteadOf(name, there)}`);
}
