import { setFlagsFromString } from 'node:v8';
import { figuresOf } from './figures.ts';
import type { BenchOptions } from './options.ts';
import { runBench } from './run.ts';
import { scalingOf } from './scaling/figures.ts';
import { differencesText, scalingText, textOf } from './table.ts';

// Else the code of a peer is thrown away while a slower one runs, and its next run is that of a cold start.
setFlagsFromString('--no-flush-bytecode');

/** Measures what is asked for, and prints it. Throws where an answer differs. */
export async function bench({ size, json, scaling }: BenchOptions): Promise<void> {
  if (scaling) return printScaling(json);
  const result = await runBench(size);
  const differences = differencesText(result.verdicts);
  if (differences) throw new Error(differences);
  console.log(json ? JSON.stringify({ bench: 'metrics', size, figures: figuresOf(result) }) : textOf(result));
}

function printScaling(json: boolean): void {
  const all = scalingOf();
  const figures = Object.assign(
    {},
    ...all.map(({ size, figures: of }) => Object.fromEntries(Object.entries(of).map(([name, value]) => [`${size}_${name}`, value]))),
  );
  console.log(json ? JSON.stringify({ bench: 'metrics', figures }) : scalingText(all));
}
