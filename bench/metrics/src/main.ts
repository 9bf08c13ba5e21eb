import { setFlagsFromString } from 'node:v8';
import { figuresOf } from './figures.ts';
import { readOptions } from './options.ts';
import { runBench } from './run.ts';
import { differencesText, textOf } from './table.ts';

// Else the code of a peer is thrown away while a slower one runs, and its next run is that of a cold start.
setFlagsFromString('--no-flush-bytecode');

async function main(): Promise<void> {
  const { size, json } = readOptions(process.argv.slice(2));
  const result = await runBench(size);
  const differences = differencesText(result.verdicts);
  if (differences) throw new Error(differences);
  console.log(json ? JSON.stringify({ bench: 'metrics', size, figures: figuresOf(result) }) : textOf(result));
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
