import { compareAll, contestantsOf, type Verdict } from './contest.ts';
import { peers } from './peers/index.ts';
import { type Timing, type TimingOptions, timeQuestion } from './timing.ts';
import { type QuestionName, questions } from './workload.ts';
import { type SizeName, sizes } from './world/size.ts';
import { makeWorld } from './world/world.ts';

export interface BenchResult {
  readonly size: SizeName;
  readonly verdicts: readonly Verdict[];
  /** none where an answer differs: how fast a wrong one is means nothing */
  readonly timings: ReadonlyMap<QuestionName, readonly Timing[]>;
}

const timing: TimingOptions = { rounds: 15, budget: 60_000 };

/** Makes the world, compares the answers of all peers, then times them. */
export async function runBench(size: SizeName): Promise<BenchResult> {
  const contestants = await contestantsOf(peers, makeWorld(sizes[size]), size);
  try {
    const verdicts = await compareAll(contestants);
    const timings = new Map<QuestionName, readonly Timing[]>();
    if (verdicts.some(({ different }) => different > 0)) return { size, verdicts, timings };
    for (const question of Object.keys(questions) as QuestionName[]) timings.set(question, await timeQuestion(question, contestants, timing));
    return { size, verdicts, timings };
  } finally {
    for (const { loaded } of contestants) await loaded.close?.();
  }
}
