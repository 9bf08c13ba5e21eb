import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { playLive } from './live.ts';
import { helpText, type Options, parseOptions } from './options.ts';
import { pageScript } from './page-script.ts';
import { liveServer } from './server.ts';

const host = '127.0.0.1';
const heartbeatEvery = 15_000;
const keep = 1000;

/** The only part with a clock and with chance: the pace of events, and the word for this run. */
async function serve({ port, pace, language, seed }: Options): Promise<void> {
  const live = playLive({ seed, language, run: randomBytes(6).toString('hex'), keep });
  const { http, publish, beat } = liveServer({ live, language, script: await pageScript() });
  await new Promise<void>((resolve, reject) => http.once('error', reject).listen(port, host, resolve));
  const timers = [
    setInterval(() => {
      live.step();
      publish();
    }, 1000 / pace),
    setInterval(beat, heartbeatEvery),
  ];
  const end = (): void => {
    for (const timer of timers) clearInterval(timer);
    http.close();
    http.closeAllConnections();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, end);
  console.log(`http://${host}:${(http.address() as AddressInfo).port}/?lang=${language}  (Ctrl-C ends it)`);
}

async function main(args: readonly string[]): Promise<void> {
  const options = parseOptions(args);
  if (options.help) process.stdout.write(helpText);
  else await serve(options);
}

main(process.argv.slice(2)).catch((error: NodeJS.ErrnoException & { port?: number }) => {
  const isTaken = error.code === 'EADDRINUSE';
  process.stderr.write(`${isTaken ? `Cannot listen on port ${error.port}: another program does, expected --port with a free one` : error.message}\n`);
  process.exitCode = 1;
});
