import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'tsup';

/** One build for every published package: its entry points are those its `exports` name. */
export function packageBuild(directory: string) {
  const { exports } = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'));
  const sources = Object.values<Record<string, string>>(exports).flatMap((target) => target['@salesperf/source'] ?? []);
  return defineConfig({
    entry: Object.fromEntries(sources.map((source) => [source.replace(/^\.\/src\/|\.ts$/g, ''), source])),
    format: ['esm', 'cjs'],
    dts: { compilerOptions: { composite: false, ignoreDeprecations: '6.0', customConditions: [] } },
    target: 'node20',
    sourcemap: true,
    clean: true,
  });
}
