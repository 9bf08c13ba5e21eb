import { debuglog } from 'node:util';
import { isSalesperfError } from '@salesperf/core';
import { assertNotKeptByNpm } from './npm-flags.ts';
import { isUsageError } from './options.ts';
import { showProgress } from './progress.ts';
import { run } from './run.ts';

/** One sentence on stderr, and the exit code that goes with it: 2 for a command that was typed wrongly, else 1. */
function explain(error: unknown): void {
  debuglog('salesperf')('%o', error);
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(
    `${isSalesperfError(error) ? message : `Cannot go on, by a fault of salesperf itself: ${message} (NODE_DEBUG=salesperf shows where)`}\n`,
  );
  process.exitCode = isUsageError(error) ? 2 : 1;
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that has had enough, such as `head`, is no fault.
  if (error.code !== 'EPIPE') explain(error);
});

async function main(args: readonly string[]): Promise<void> {
  assertNotKeptByNpm(args, process.env);
  process.stdout.write(await run(args, showProgress()));
}

main(process.argv.slice(2)).catch(explain);
