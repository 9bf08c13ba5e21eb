import type { PartialStates, Series } from '@salesperf/core';
import { answersIn } from '../peers/ours/answers-in.ts';
import type { Ask, Peer } from '../peers/peer.ts';
import { type QuestionName, questions } from '../workload.ts';
import { partsOf } from './parts.ts';
import { answerOf, started } from './start.ts';

const threads = 2;

/**
 * The library on two threads. Each holds half of the rows and answers the whole question over them; then each merges the states of both and
 * finishes half of the metrics. States are in shared memory and no buffer is transferred: that would make every typed array of its thread
 * slower to read. This thread only passes messages.
 */
export const oursWorkers: Peer = {
  name: 'ours_workers',
  sizes: ['S', 'M', 'L'],
  load: async (world) => {
    const workers = Array.from({ length: threads }, started);
    await Promise.all(partsOf(world, threads).map((part, index) => answerOf(workers[index]!, { world: part })));
    const asking =
      (question: QuestionName): Ask =>
      async () => {
        const states = await Promise.all(workers.map((worker) => answerOf<PartialStates>(worker, { question })));
        const series = await Promise.all(workers.map((worker, share) => answerOf<readonly Series[]>(worker, { question, states, share, shares: threads })));
        return () => answersIn(series.flat(), questions[question]);
      };
    return {
      t1: asking('t1'),
      t2: asking('t2'),
      close: async () => void (await Promise.all(workers.map((worker) => worker.terminate()))),
    };
  },
};
