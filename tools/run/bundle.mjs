import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from './install.mjs';

/**
 * Makes one file of a script and the hundreds of sources it stands on, afresh at every run: to load them one by one takes
 * longer than the work they do. Returns the path of the file.
 */
export async function bundle(folder, file) {
  const { build } = createRequire(join(root, folder, 'package.json'))('esbuild');
  const outfile = join(root, 'node_modules/.salesperf', `${folder.replaceAll('/', '-')}.mjs`);
  mkdirSync(join(outfile, '..'), { recursive: true });
  await build({
    entryPoints: [join(root, folder, file)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    conditions: ['@salesperf/source'],
    mainFields: ['module', 'main'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    sourcemap: 'linked',
    // Packages in CommonJS ask for Node's own modules.
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
  return outfile;
}
