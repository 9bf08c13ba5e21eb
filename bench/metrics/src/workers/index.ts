import { type PartialStates, tabulateParts } from '@salesperf/core';
import { answersIn } from '../peers/ours/answers-in.ts';
import type { Ask, Peer } from '../peers/peer.ts';
import { type QuestionName, questions } from '../workload.ts';
import { partsOf, withoutRows } from './halves.ts';
import { datasetOf, queryOf } from './query.ts';
import { answerOf, started } from './start.ts';

const threads = 2;

/**
 * The library on two threads beside this one: each holds half of the rows and answers the whole question over them; their states are merged, and
 * finished, here. Nothing is transferred, only copied: a buffer that is transferred makes every typed array of its thread slower to read.
 */
export const oursWorkers: Peer = {
  name: 'ours_workers',
  sizes: ['S', 'M', 'L'],
  load: async (world) => {
    const workers = Array.from({ length: threads }, started);
    const parts = partsOf(world, threads);
    await Promise.all(workers.map((worker, part) => answerOf(worker, { world: parts[part]! })));
    const columns = datasetOf(withoutRows());
    const asking =
      (name: QuestionName): Ask =>
      async () => {
        const states = await Promise.all(workers.map((worker) => answerOf<PartialStates>(worker, { question: name })));
        const series = tabulateParts(columns, queryOf(name), states);
        return () => answersIn(series, questions[name]);
      };
    return {
      t1: asking('t1'),
      t2: asking('t2'),
      close: async () => void (await Promise.all(workers.map((worker) => worker.terminate()))),
    };
  },
};
