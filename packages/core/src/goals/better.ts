import { type Metric, partsOf } from '../metric/definition.ts';
import { leaves, type ValueNode } from '../metric/node.ts';
import { isTime } from '../metric/unit.ts';

/** Which direction is good for one value of a KPI: where a shorter time is, a larger share of those that kept within a limit is good too. */
export function betterOf(metric: Metric, part: string | null): Metric['better'] {
  const value = partsOf(metric).find(([name]) => name === part)?.[1];
  return metric.better === 'lower' && isTime(metric.unit) && value && isShareInTime(value) ? 'higher' : metric.better;
}

const isShareInTime = (value: ValueNode): boolean =>
  leaves(value).some(({ of }) => of.node === 'share' && of.where.some((condition) => condition.node === 'within'));
