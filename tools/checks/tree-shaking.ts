import { SourceMap } from 'node:module';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BuildOptions, build } from 'esbuild';
import { foundKpis, kpiFolder } from '../kpis/found.ts';
import { root } from './command.ts';
import { check } from './step.ts';

const bundled: BuildOptions = { bundle: true, write: false, format: 'esm', platform: 'node', logLevel: 'error', absWorkingDir: root, outdir: root };
const built = join(root, 'packages/core/dist/kpis/index.js');

/** Who imports one KPI from what is published gets that KPI, and what its own file stands on: no other one, and no engine. */
export const treeShaking = check('one KPI without the others', async () => {
  const contents = `export { winRate } from './${relative(root, built)}';`;
  const { outputFiles } = await build({ ...bundled, stdin: { contents, resolveDir: root }, sourcemap: 'external' });
  const [map, text] = ['.map', '.js'].map((ending) => outputFiles!.find(({ path }) => path.endsWith(ending))!.text) as [string, string];
  const { file } = foundKpis().find(({ name }) => name === 'winRate')!;
  const { metafile } = await build({ ...bundled, entryPoints: [join(kpiFolder, file)], metafile: true });
  const inside = sourcesOf(text, JSON.parse(map));
  if (!inside.some((source) => source.endsWith(file)))
    throw new Error('Cannot tell what a bundle of winRate holds: its source map does not lead to the sources');
  const { kpisById } = (await import(pathToFileURL(built).href)) as { kpisById: Record<string, unknown> };
  const wrong = [
    ...inside.filter((source) => !metafile.inputs[source]),
    ...Object.keys(kpisById).filter((id) => id !== 'win_rate' && text.includes(`id: "${id}"`)),
  ];
  if (wrong.length) throw new Error(`A bundle of winRate alone holds what winRate does not stand on:\n${wrong.join('\n')}`);
});

/** The sources from which any line of a bundle comes. */
function sourcesOf(text: string, payload: ConstructorParameters<typeof SourceMap>[0]): string[] {
  const map = new SourceMap(payload);
  const origins = text.split('\n').map((line, index) => map.findEntry(index, Math.max(line.search(/\S/), 0)));
  return [...new Set(origins.flatMap((origin) => ('originalSource' in origin ? [origin.originalSource] : [])))];
}
