import { parentPort } from 'node:worker_threads';
import { type Dataset, partial } from '@salesperf/core';
import type { QuestionName } from '../workload.ts';
import type { World } from '../world/world.ts';
import { datasetOf, queryOf } from './query.ts';

/** Rows to hold, or a question about them. */
export type Request = { readonly world: World } | { readonly question: QuestionName };

let data: Dataset;

parentPort!.on('message', (request: Request) => {
  if ('world' in request) {
    data = datasetOf(request.world);
    parentPort!.postMessage(null);
  } else {
    parentPort!.postMessage(partial(data, queryOf(request.question)));
  }
});
