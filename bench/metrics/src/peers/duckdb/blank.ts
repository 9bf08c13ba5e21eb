import { partsOf } from '@salesperf/core';
import type { Layout } from '../../answers.ts';
import { metricOf, nameOf, type Question } from '../../workload.ts';

type Value = ReturnType<typeof partsOf>[number][1];

/** The answers before anything is put into them: what a group without any row has. */
export function blankAnswers({ kpis }: Question, { groups, periods, slots }: Layout): ReadonlyMap<string, Float64Array> {
  const values = kpis.map(metricOf).flatMap((metric) => partsOf(metric).map(([part, value]) => [nameOf(metric.id, part), value] as const));
  return new Map(values.map(([name, value]) => [name, new Float64Array(groups * slots.get(name)! * periods).fill(ofNothing(value))]));
}

const ofNothing = (value: Value): number => ('of' in value && (value.of.node === 'count' || value.of.node === 'sum') ? 0 : Number.NaN);
