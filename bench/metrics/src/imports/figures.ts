import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { withoutLoader } from '../build.ts';
import type { Figures } from '../figures.ts';
import { median } from '../timed.ts';
import { dependenciesOf } from './dependencies.ts';

const core = dirname(createRequire(import.meta.url).resolve('@salesperf/core/package.json'));

/** Under the names of the figures: the module and the file that it is built into. */
const modules = {
  import: { name: '@salesperf/core', file: 'dist/index.js' },
  import_kpis: { name: '@salesperf/core/kpis', file: 'dist/kpis/index.js' },
} as const;

/**
 * How many times as long the import of the built library takes as that of the packages it imports, each in a process that has loaded
 * nothing yet: medians of as many processes as there are rounds.
 */
export function importFigures(rounds = 15): Figures {
  return Object.assign({}, ...Object.entries(modules).map(([figure, { name, file }]) => importsOf(figure, name, join(core, file), rounds)));
}

function importsOf(figure: string, name: string, file: string, rounds: number): Figures {
  const dependencies = dependenciesOf(file);
  const [whole, alone]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    whole.push(timeOfImport([name]));
    alone.push(timeOfImport(dependencies));
  }
  return { [`${figure}_ms`]: median(whole), [`${figure}_vs_dependencies`]: median(whole) / median(alone) };
}

/** In milliseconds, without the start of the process. */
function timeOfImport(names: readonly string[]): number {
  const program = `const begun = performance.now(); await Promise.all(${JSON.stringify(names)}.map((name) => import(name))); console.log(performance.now() - begun);`;
  return Number(execFileSync(process.execPath, ['--input-type=module', '--eval', program], { cwd: core, env: withoutLoader(), encoding: 'utf8' }));
}
