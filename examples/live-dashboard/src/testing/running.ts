import type { AddressInfo } from 'node:net';
import type { Live } from '../live.ts';
import { liveServer } from '../server.ts';

export interface Running {
  readonly origin: string;
  readonly port: number;
  /** so many things happen, and readers are told */
  readonly play: (steps: number) => void;
  readonly beat: () => void;
  /** the event that each reader had last when it connected again */
  readonly resumedFrom: readonly string[];
  readonly cutConnections: () => void;
  readonly close: () => Promise<void>;
}

/** The server without its timer: a test says when something happens. */
export async function run(live: Live, script = '', port = 0): Promise<Running> {
  const { http, publish, beat } = liveServer({ live, language: 'en', script });
  await new Promise<void>((resolve, reject) => http.once('error', reject).listen(port, '127.0.0.1', resolve));
  const resumedFrom: string[] = [];
  http.prependListener('request', ({ headers }) => {
    if (headers['last-event-id'] !== undefined) resumedFrom.push(String(headers['last-event-id']));
  });
  const { port: open } = http.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${open}`,
    port: open,
    beat,
    resumedFrom,
    play: (steps) => {
      for (let step = 0; step < steps; step++) {
        live.step();
        publish();
      }
    },
    cutConnections: () => http.closeAllConnections(),
    close: () =>
      new Promise((resolve) => {
        http.close(() => resolve());
        http.closeAllConnections();
      }),
  };
}
