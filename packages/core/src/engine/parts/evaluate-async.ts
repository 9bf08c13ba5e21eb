import type { Dataset } from '../../dataset/dataset.ts';
import type { Results } from '../cell.ts';
import type { Query } from '../query.ts';
import { resultsOf } from '../results.ts';
import { Scratch } from '../scan/scratch.ts';
import { type Series, seriesOf } from '../series.ts';
import { type Progress, stepsOf } from './steps.ts';

export interface AsyncOptions {
  /** an `AbortSignal`: looked at between steps */
  readonly signal?: { readonly aborted: boolean; readonly reason: unknown };
  readonly onProgress?: (progress: Progress) => void;
  /** lets others have their turn between steps; by default one turn of the event loop */
  readonly pause?: () => Promise<unknown>;
}

/**
 * `evaluate`, with pauses in which others have their turn: it can be watched, and stopped. A step is a pass over a table, or a metric that is
 * finished; it is not interrupted.
 * @throws the reason of the signal, if it is aborted; nothing is left half done, so that the same query can be asked again
 * @throws SalesperfError `unknown_dimension` for a dimension that no record has
 */
export const evaluateAsync = async (dataset: Dataset, query: Query, options: AsyncOptions = {}): Promise<Results> => ({
  cells: await taken(
    stepsOf(dataset, query, (...found) => resultsOf(...found).cells),
    options,
  ),
});

/**
 * `tabulate`, with pauses in which others have their turn: it can be watched, and stopped. A step is a pass over a table, or a metric that is
 * finished; it is not interrupted.
 * @throws the reason of the signal, if it is aborted; nothing is left half done, so that the same query can be asked again
 * @throws SalesperfError `unknown_dimension` for a dimension that no record has
 */
export const tabulateAsync = async (dataset: Dataset, query: Query, options: AsyncOptions = {}): Promise<readonly Series[]> =>
  taken(stepsOf(dataset, query, seriesOf), options);

/** Takes steps to the last. */
async function taken<T>(steps: Generator<Progress, T>, { signal, onProgress, pause = turn }: AsyncOptions): Promise<T> {
  const own = new Scratch();
  try {
    for (;;) {
      if (signal?.aborted) throw signal.reason;
      const step = own.run(() => steps.next());
      onProgress?.(step.done ? { fraction: 1, reading: null } : step.value);
      if (step.done) return step.value;
      await pause();
    }
  } finally {
    own.release();
  }
}

/** What Node and browsers both have of one; their types do not agree. */
interface Port {
  onmessage: (() => void) | null;
  readonly postMessage: (message: null) => void;
  readonly close: () => void;
}

/** A message to oneself comes after whatever was waiting. Unlike a timer it asks no clock, and it is the same in a browser, in Node and in a worker. */
const turn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel() as unknown as { readonly port1: Port; readonly port2: Port };
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
