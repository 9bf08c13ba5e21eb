import { join } from 'node:path';
import { childFigures } from './child.ts';
import { compareAll, contestantsOf, type Verdict } from './contest.ts';
import { drillDownFigures } from './drill-down/figures.ts';
import type { Figures } from './figures.ts';
import { importFigures } from './imports/figures.ts';
import { memoryFigures } from './memory/figures.ts';
import { peers } from './peers/index.ts';
import { requeryFigures } from './requery.ts';
import { type Timing, type TimingOptions, timeQuestion } from './timing.ts';
import { workerFigures } from './workers/figures.ts';
import { type QuestionName, questions } from './workload.ts';
import { type SizeName, sizes } from './world/size.ts';
import { makeWorld, type World } from './world/world.ts';

export interface BenchResult {
  readonly size: SizeName;
  readonly verdicts: readonly Verdict[];
  /** none where an answer differs: how fast a wrong one is means nothing */
  readonly timings: ReadonlyMap<QuestionName, readonly Timing[]>;
  /** what is measured apart from the questions */
  readonly apart: Figures;
}

const timing: TimingOptions = { rounds: 15, budget: 20_000 };

/** Does a part of the bench, and says on the other stream how long it took: whoever waits sees what for. */
async function stage<T>(name: string, work: () => T | Promise<T>): Promise<T> {
  const begun = performance.now();
  const result = await work();
  console.error(`${name}: ${((performance.now() - begun) / 1_000).toFixed(1)} s`);
  return result;
}

/** Makes the world, compares the answers of all peers, then times them; after that what is measured of the library alone. */
export async function runBench(size: SizeName): Promise<BenchResult> {
  const world = await stage('world', () => makeWorld(sizes[size]));
  const contest = await runContest(size, world);
  const isRight = contest.verdicts.every(({ different }) => different === 0);
  return { ...contest, apart: isRight ? { ...contest.apart, ...(await figuresApart(size, world)) } : {} };
}

async function runContest(size: SizeName, world: World): Promise<BenchResult> {
  const contestants = await stage('peers load', () => contestantsOf(peers, world, size));
  try {
    const verdicts = await stage('answers compared', () => compareAll(contestants));
    const timings = new Map<QuestionName, readonly Timing[]>();
    if (verdicts.some(({ different }) => different > 0)) return { size, verdicts, timings, apart: {} };
    for (const question of Object.keys(questions) as QuestionName[])
      timings.set(question, await stage(question, () => timeQuestion(question, contestants, timing)));
    return { size, verdicts, timings, apart: await stage('database asked again', () => requeryFigures(contestants)) };
  } finally {
    for (const { loaded } of contestants) await loaded.close?.();
  }
}

/** Records of the largest world as objects and text are more than a process may hold. */
async function figuresApart(size: SizeName, world: World): Promise<Figures> {
  const always = {
    ...(await stage('drill-down', () => drillDownFigures(world))),
    ...(await stage('workers', () => workerFigures(size))),
    ...(await stage('memory', () => memoryFigures(size))),
  };
  if (size === 'L') return always;
  return {
    ...always,
    ...(await stage('live', () => childFigures(join(import.meta.dirname, 'live/child.ts'), [size]))),
    ...(await stage('ingest', () => childFigures(join(import.meta.dirname, 'ingest/child.ts'), [size]))),
    ...(await stage('imports', importFigures)),
  };
}
