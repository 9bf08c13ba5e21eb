import { parentPort } from 'node:worker_threads';
import { type Dataset, type PartialStates, partial, tabulateParts } from '@salesperf/core';
import type { QuestionName } from '../workload.ts';
import type { World } from '../world/world.ts';
import { datasetOf, queryOf, someOf } from './query.ts';
import { inSharedMemory } from './shared.ts';

/** Rows to hold; a question about them; or the states of all rows, of which some metrics are to be finished. */
export type Request =
  | { readonly world: World }
  | { readonly question: QuestionName }
  | { readonly question: QuestionName; readonly states: readonly PartialStates[]; readonly share: number; readonly shares: number };

let data: Dataset;

parentPort!.on('message', (request: Request) => parentPort!.postMessage(answerTo(request)));

function answerTo(request: Request): unknown {
  if ('world' in request) {
    data = datasetOf(request.world);
    return null;
  }
  if ('states' in request) return tabulateParts(data, someOf(queryOf(request.question), request.share, request.shares), request.states);
  return inSharedMemory(partial(data, queryOf(request.question)));
}
