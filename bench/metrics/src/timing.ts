import type { Contestant } from './contest.ts';
import type { Ask } from './peers/peer.ts';
import type { QuestionName } from './workload.ts';
import { makeRandom, type Random } from './world/random.ts';

/** Of the runs of a peer, in milliseconds. */
export interface Timing {
  readonly peer: string;
  readonly median: number;
  readonly least: number;
  readonly runs: number;
}

export interface TimingOptions {
  readonly rounds: number;
  /** how long the rounds of a question may take together, in milliseconds; one round is always run */
  readonly budget: number;
}

const warmUp = { runs: 3, least: 2_000, most: 6_000 };

/**
 * Peers take turns, each round in another order, so that what else the machine does strikes all of them alike, and nobody always comes after
 * the one that leaves most garbage and the coldest cache. Garbage is cleared, where the process lets us, before they are warmed up and not
 * between the runs: that throws away the code that was compiled for them. (For the same reason the bench runs with `--no-flush-bytecode`.)
 */
export async function timeQuestion(question: QuestionName, contestants: readonly Contestant[], { rounds, budget }: TimingOptions): Promise<Timing[]> {
  const asked = contestants.flatMap(({ name, loaded }) => (loaded[question] ? [{ name, ask: loaded[question], times: [] as number[] }] : []));
  globalThis.gc?.();
  for (const { ask } of asked) await warm(ask);
  const begun = performance.now();
  const random = makeRandom(1);
  for (let round = 0; round < rounds && (round === 0 || performance.now() - begun < budget); round++)
    for (const { ask, times } of shuffled(asked, random)) times.push(await timed(ask));
  return asked.map(({ name, times }) => ({ peer: name, median: middle(times), least: Math.min(...times), runs: times.length }));
}

function shuffled<T>(list: readonly T[], random: Random): readonly T[] {
  const order = [...list];
  for (let last = order.length - 1; last > 0; last--) {
    const other = random.below(last + 1);
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
  return order;
}

/** Several runs, and enough of them that a quick one is compiled; a slow one has been by then. */
async function warm(ask: Ask): Promise<void> {
  const begun = performance.now();
  const spent = (): number => performance.now() - begun;
  for (let run = 0; (run < warmUp.runs || spent() < warmUp.least) && spent() < warmUp.most; run++) await ask();
}

async function timed(ask: Ask): Promise<number> {
  const begun = performance.now();
  await ask();
  return performance.now() - begun;
}

function middle(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  const upper = sorted.length >>> 1;
  return sorted.length % 2 === 1 ? sorted[upper]! : (sorted[upper - 1]! + sorted[upper]!) / 2;
}
