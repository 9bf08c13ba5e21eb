import type { BenchResult } from './run.ts';
import type { Timing } from './timing.ts';
import { questions } from './workload.ts';

export type Figures = Readonly<Record<string, number>>;

const round = (value: number): number => Number(value.toPrecision(4));

/**
 * One number a name: `t1_kernel_ms` is a median, `t1_kernel_ratio` how many times as long the library takes as the kernel, and
 * `t1_vs_tuned_objects` how many times as long those take as the library.
 */
export function figuresOf({ verdicts, timings }: BenchResult): Figures {
  const sum = (key: 'compared' | 'different'): number => verdicts.reduce((all, verdict) => all + verdict[key], 0);
  return {
    kpis: questions.t1.kpis.length + questions.t2.kpis.length,
    cells_compared: sum('compared'),
    cells_different: sum('different'),
    ...Object.assign({}, ...[...timings].map(([question, list]) => timesOf(question, list))),
    ...expertRatio(timings.get('t1') ?? []),
  };
}

function timesOf(question: string, timings: readonly Timing[]): Figures {
  const ours = timings.find(({ peer }) => peer === 'ours')?.median;
  const figures: Record<string, number> = {};
  for (const { peer, median } of timings) {
    figures[`${question}_${peer}_ms`] = round(median);
    if (ours === undefined || peer === 'ours') continue;
    if (peer === 'kernel') figures[`${question}_kernel_ratio`] = round(ours / median);
    else figures[`${question}_vs_${peer}`] = round(median / ours);
  }
  return figures;
}

/** How far above the fastest database the limit stands: that it is one. */
function expertRatio(timings: readonly Timing[]): Figures {
  const [expert, kernel] = ['duckdb_expert_2', 'kernel'].map((name) => timings.find(({ peer }) => peer === name)?.median);
  return expert === undefined || kernel === undefined ? {} : { kernel_vs_duckdb_expert: round(expert / kernel) };
}
