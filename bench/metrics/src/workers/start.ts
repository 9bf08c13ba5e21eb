import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Request } from './worker.ts';

/** A thread that finds the library where this process does: built, or among the sources. */
export const started = (): Worker =>
  new Worker(new URL('thread.mjs', import.meta.url), {
    execArgv: process.execArgv.filter((flag) => flag.startsWith('--conditions=')),
    env: { ...process.env, TSX_TSCONFIG_PATH: fileURLToPath(new URL('../../../../tsconfig.json', import.meta.url)) },
  });

/** What a thread answers to a request; one at a time. */
export async function answerOf<T>(worker: Worker, request: Request): Promise<T> {
  worker.postMessage(request);
  const [answer] = await once(worker, 'message');
  return answer as T;
}
