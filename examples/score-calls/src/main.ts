import { isSalesperfError } from '@salesperf/core';
import { helpText, parseOptions } from './options.ts';
import { run } from './run.ts';

async function main(args: readonly string[]): Promise<void> {
  const { help, ...options } = parseOptions(args);
  if (help) return void process.stdout.write(helpText);
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort(new Error('stopped by hand')));
  const complete = await run({
    ...options,
    model: process.env.SALESPERF_MODEL,
    apiKey: process.env.SALESPERF_API_KEY,
    now: Date.now(),
    signal: stop.signal,
    print: (line) => void process.stdout.write(`${line}\n`),
    report: (done, of) => {
      // In a log, every tenth call.
      if (process.stderr.isTTY) process.stderr.write(`\r${done} / ${of}${done === of ? '\n' : ''}`);
      else if (done % 10 === 0 && done > 0) process.stderr.write(`${done} / ${of}\n`);
    },
  });
  if (!complete) process.exitCode = 1;
}

main(process.argv.slice(2)).catch((error: Error) => {
  process.stderr.write(`${isSalesperfError(error) ? error.message : (error.stack ?? error.message)}\n`);
  process.exitCode = 1;
});
