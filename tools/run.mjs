// Every root script starts here, on a machine that has Node and npm only: installs what the script needs, then runs it.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from './run/bundle.mjs';
import { child, endAs } from './run/child.mjs';
import { install, pnpm, root } from './run/install.mjs';

/** A relative path is meant from where the command was typed; npm itself moves to the root. */
const typedIn = (name) => (process.env.npm_lifecycle_event === name ? process.env.INIT_CWD : process.cwd());

/** Packages are those that were built: the bench measures what is published. */
const typescript =
  (file, ...flags) =>
  (args, name) => {
    const loader = pathToFileURL(createRequire(join(root, 'package.json')).resolve('tsx')).href;
    const env = { ...process.env, TSX_TSCONFIG_PATH: join(root, 'tsconfig.json') };
    return child(process.execPath, [...flags, '--import', loader, join(root, file), ...args], { cwd: typedIn(name), env });
  };
/** Sources run as they are: no build stands between a change and its effect. */
const source = (file, ...flags) => typescript(file, '--conditions=@salesperf/source', ...flags);
const bundled = (folder, file) => async (args, name) =>
  child(process.execPath, ['--enable-source-maps', await bundle(folder, file), ...args], { cwd: typedIn(name) });
const tool =
  (file, ...fixed) =>
  (args) =>
    child(process.execPath, [join(root, file), ...fixed, ...args], { cwd: root });
const tsc = (...fixed) => tool('node_modules/typescript/bin/tsc', ...fixed);
const biome = (...fixed) =>
  tool('tools/node_modules/@biomejs/biome/bin/biome', 'check', '--vcs-enabled=true', '--vcs-client-kind=git', '--vcs-use-ignore-file=true', ...fixed);

const build = (args) => pnpm(['--recursive', '--filter', './packages/*', 'run', 'build', ...args]);

const scripts = {
  demo: { needs: 'demo', run: [bundled('examples/sales-report', 'src/main.ts')] },
  'demo:live': { needs: 'live', run: [source('examples/live-dashboard/src/serve.ts')] },
  'demo:calls': { needs: 'calls', run: [source('examples/score-calls/src/main.ts')] },
  test: { needs: 'test', run: [source('tools/test.ts')] },
  'test:long': { needs: 'all', run: [source('tools/test-long.ts')] },
  ok: { needs: 'all', run: [source('tools/ok.ts')] },
  bench: { needs: 'all', run: [typescript('bench/metrics/src/main.ts', '--expose-gc', '--no-flush-bytecode')] },
  'bench:scoring': { needs: 'all', run: [source('bench/scoring/src/main.ts')] },
  build: { needs: 'all', run: [build] },
  types: { needs: 'all', run: [tsc(), tsc('--project', 'examples/live-dashboard/page')] },
  lint: { needs: 'all', run: [biome('--error-on-warnings')] },
  format: { needs: 'all', run: [biome('--write')] },
  unused: { needs: 'all', run: [tool('tools/node_modules/knip/bin/knip.js')] },
  generate: { needs: 'all', run: [source('tools/generate.ts'), biome('--write', '--linter-enabled=false')] },
  api: { needs: 'all', run: [build, source('tools/api/write-reports.ts')] },
  'docs:api': { needs: 'all', run: [source('tools/api-reference.ts')] },
};

async function main([name, ...args]) {
  const script = scripts[name];
  if (!script) throw new Error(`Cannot run "${name ?? ''}": there is no such script, expected one of ${Object.keys(scripts).join(', ')}`);
  await install(script.needs);
  for (const run of script.run) {
    const end = await run(args, name);
    endAs(end);
    if (end.code !== 0) return;
  }
}

main(process.argv.slice(2)).catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
