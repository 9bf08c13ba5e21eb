import { type Cell, dataset, evaluate, periods, type Records } from '@salesperf/core';
import { callScore, criterionPassRate } from '@salesperf/core/kpis';

/** What the calls of a rep come to. */
export interface RepResult {
  readonly rep: string | null;
  readonly calls: number;
  /** 0–100; null where none has a total */
  readonly score: number | null;
  /** what is done in full least often, and how often */
  readonly weakest: readonly { readonly criterion: string; readonly passed: number; readonly judged: number }[];
}

const shown = 3;

/** The scores as records of a dataset: the quality KPIs are metrics like any other. */
export function resultsByRep(records: Records, days: { readonly from: string; readonly to: string; readonly asOf: number }): RepResult[] {
  const over = periods({ from: days.from, to: days.to, zone: 'UTC' });
  const ask = (by: string[]): readonly Cell[] => evaluate(dataset(records), { metrics: [callScore, criterionPassRate], by, over, asOf: days.asOf }).cells;
  const byOwner = ask(['owner']).filter(({ metric, group }) => metric === 'call_score' && 'owner' in group);
  const steps = ask(['owner', 'criterion']).filter(({ metric, group }) => metric === 'criterion_pass_rate' && 'owner' in group && 'criterion' in group);
  return byOwner.map(({ group, value, n }) => ({
    rep: (group.owner as string | null | undefined) ?? null,
    calls: n,
    score: value === null ? null : Number(value),
    weakest: steps
      .filter((step) => step.group.owner === group.owner && step.value !== null)
      .sort((one, other) => Number(one.value) - Number(other.value))
      .slice(0, shown)
      .map((step) => ({ criterion: String(step.group.criterion), passed: Number(step.numerator), judged: Number(step.denominator) })),
  }));
}
