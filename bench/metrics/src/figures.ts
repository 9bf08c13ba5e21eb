import type { BenchResult } from './run.ts';
import type { Timing } from './timing.ts';
import { questions } from './workload.ts';

export type Figures = Readonly<Record<string, number>>;

const round = (value: number): number => Number(value.toPrecision(4));

/**
 * One number a name: `t1_kernel_ms` is a median, `t1_kernel_ratio` how many times as long the library takes as the kernel, and
 * `t1_vs_tuned_objects` how many times as long those take as the library.
 */
export function figuresOf({ verdicts, timings, apart }: BenchResult): Figures {
  const sum = (key: 'compared' | 'different'): number => verdicts.reduce((all, verdict) => all + verdict[key], 0);
  return {
    kpis: questions.t1.kpis.length + questions.t2.kpis.length,
    cells_compared: sum('compared'),
    cells_different: sum('different'),
    ...Object.assign({}, ...[...timings].map(([question, list]) => timesOf(question, list))),
    ...expertRatio(timings.get('t1') ?? []),
    ...mapped({ ...apart, ...requeryRatio(apart) }),
  };
}

/** How many times as long a database takes to know tier 1 again as the live book. */
const requeryRatio = ({ duckdb_requery_ms: again, w4_t1_us_per_event: live }: Figures): Figures =>
  again === undefined || live === undefined ? {} : { w4_vs_duckdb_requery: (again * 1000) / live };

const mapped = (figures: Figures): Figures => Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, round(value)]));

function timesOf(question: string, timings: readonly Timing[]): Figures {
  const times = new Map(timings.map(({ peer, median }) => [peer, median]));
  const figures = Object.fromEntries([...times].map(([peer, median]) => [`${question}_${peer}_ms`, round(median)]));
  const ours = times.get('ours');
  if (ours === undefined) return figures;
  const kernel = times.get('kernel');
  const others = [...times].filter(([peer]) => !['ours', 'kernel', ...experts].includes(peer));
  const expert = expertOf(timings);
  return {
    ...figures,
    ...(kernel === undefined ? {} : { [`${question}_kernel_ratio`]: round(ours / kernel) }),
    ...Object.fromEntries(others.map(([peer, median]) => [`${question}_vs_${peer}`, round(median / ours)])),
    ...(expert === undefined
      ? {}
      : { [`${question}_vs_duckdb_expert`]: round(expert / ours), ...(question === 'w3' ? { w3_vs_duckdb: round(bestDuckdb(times) / ours) } : {}) }),
  };
}

/** Of one KPI alone there is not much to merge by hand: the fastest of all statements. */
const bestDuckdb = (times: ReadonlyMap<string, number>): number =>
  Math.min(...[...times].flatMap(([peer, median]) => (peer.startsWith('duckdb') ? [median] : [])));

const experts: readonly string[] = ['duckdb_expert_1', 'duckdb_expert_2'];

/** The better of one and two threads. */
function expertOf(timings: readonly Timing[]): number | undefined {
  const medians = timings.filter(({ peer }) => experts.includes(peer)).map(({ median }) => median);
  return medians.length === 0 ? undefined : Math.min(...medians);
}

/** How far above the fastest database the limit stands: that it is one. */
function expertRatio(timings: readonly Timing[]): Figures {
  const [expert, kernel] = [expertOf(timings), timings.find(({ peer }) => peer === 'kernel')?.median];
  return expert === undefined || kernel === undefined ? {} : { kernel_vs_duckdb_expert: round(expert / kernel) };
}
