import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type Options } from 'tsup';
import { pureConstants } from './build/pure-constants.ts';
import { standingApart } from './build/standing-apart.ts';

/** `./src/kpis/index.ts` → `{ 'kpis/index': './src/kpis/index.ts' }`: the file in `dist` stands where its source stands. */
const entriesOf = (sources: readonly string[]): Record<string, string> =>
  Object.fromEntries(sources.map((source) => [source.replace(/^\.\/src\/|\.tsx?$/g, ''), source]));

/** esbuild keeps files in their order of running by importing them for nothing. Nothing runs for its effect here, and bundlers warn of such imports. */
const withoutBareImports: NonNullable<Options['plugins']>[number] = {
  name: 'without-bare-imports',
  renderChunk: (code) => ({ code: code.replaceAll(/^import "\.[^"]*";$/gm, '') }), // the line stays, for the source map
};

/** One build for every published package: its entry points are those its `exports` name. */
export function packageBuild(directory: string) {
  const { exports } = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'));
  const sources = Object.values<Record<string, string>>(exports).flatMap((target) => target['@salesperf/source'] ?? []);
  return defineConfig({
    entry: entriesOf(sources),
    format: ['esm', 'cjs'],
    // Without the stable order, the members of a union trade places in the API reports when something elsewhere changes.
    dts: { compilerOptions: { composite: false, ignoreDeprecations: '6.0', customConditions: [], stableTypeOrdering: true } },
    plugins: [withoutBareImports],
    esbuildPlugins: [pureConstants()],
    esbuildOptions(options, { format }) {
      // CommonJS is bundled for no browser, and not split: every entry point of it holds all it needs.
      if (format === 'esm') options.entryPoints = { ...entriesOf(standingApart(directory)), ...entriesOf(sources) };
    },
    target: 'node20',
    sourcemap: true,
    clean: true,
  });
}
