import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { type Package, publishedPackages } from '../packages.ts';
import { command, node, root } from './command.ts';
import { check, type Step } from './step.ts';

const packages = publishedPackages();
const attw = join(root, 'tools/node_modules/@arethetypeswrong/cli/dist/index.js');

/** Packs each package as it would be published, looks at what is inside, and uses it from a project that has nothing else. */
export const tarballs = (folder: string): Step[] => [
  check('pack', () => pack(folder)),
  ...packages.map(({ name }) => check(`publint ${name}`, () => lint(tarballOf(folder, name)))),
  ...packages.map(({ name }) => check(`attw ${name}`, () => lintTypes(tarballOf(folder, name)))),
  check('no tests in the packages', () => refuseTests(folder)),
  check('install in an empty project', () => installIn(join(folder, 'project'), folder)),
  check('import every entry as ESM and CJS', () => importIn(join(folder, 'project'))),
  check('types of every entry, ESM and CJS', () => checkTypesIn(join(folder, 'project'))),
];

async function pack(folder: string): Promise<void> {
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { packageManager: string };
  for (const { folder: cwd } of packages) await command('npx', ['-y', packageManager.split('+')[0]!, 'pack', '--pack-destination', folder], { cwd });
}

/** `@salesperf/core` → `…/salesperf-core-0.0.0.tgz` */
function tarballOf(folder: string, name: string): string {
  const prefix = `${name.slice(1).replace('/', '-')}-`;
  const file = readdirSync(folder).find((each) => each.startsWith(prefix) && each.endsWith('.tgz'));
  if (!file) throw new Error(`Cannot check ${name}: it was not packed`);
  return join(folder, file);
}

async function lint(tarball: string): Promise<void> {
  const { messages, pkg } = await publint({ pack: { tarball: new Uint8Array(readFileSync(tarball)).buffer }, strict: true });
  const found = messages.filter(({ type }) => type !== 'suggestion').map((message) => formatMessage(message, pkg ?? {}, { color: false }));
  if (found.length) throw new Error(found.join('\n'));
}

/** Every rule, in each way of resolving but that of TypeScript for Node 10: the Node we support is newer, and that one knows no `exports`. */
const lintTypes = (tarball: string): Promise<string> =>
  node([attw, tarball, '--profile', 'node16', '--no-definitely-typed', '--format', 'ascii', '--no-emoji', '--no-color']);

const forTests = /\/testing\//;

/** Folders called `testing` in which an entry point stands: what helps users to test is published. */
const published = ({ folder, entries }: Package): readonly string[] =>
  entries
    .flatMap(({ source, declarations }) => [source, declarations])
    .map((file) => `package/${relative(folder, dirname(file)).replaceAll('\\', '/')}/`)
    .filter((inside) => forTests.test(inside));

async function refuseTests(folder: string): Promise<void> {
  for (const each of packages) {
    const { name } = each;
    const allowed = published(each);
    const files = (await command('tar', ['--list', '--gzip', '--file', tarballOf(folder, name)])).split('\n');
    const tests = files.filter((file) => /\.(test|long)\.tsx?$/.test(file) || (forTests.test(file) && !allowed.some((inside) => file.startsWith(inside))));
    if (tests.length) throw new Error(`${name} would publish its tests:\n${tests.join('\n')}`);
    for (const needed of ['package/LICENSE', 'package/package.json'])
      if (!files.includes(needed)) throw new Error(`${name} would be published without ${needed}`);
  }
}

async function installIn(project: string, folder: string): Promise<void> {
  const tarballs = packages.map(({ name }) => [name, `file:${tarballOf(folder, name)}`]);
  // Also a peer that is optional: whoever imports the entry point that needs it has it.
  // The declarations of such a peer (`ai`) may take those of others for granted.
  const declarations = { '@types/node': '20.19.25', '@types/json-schema': '7.0.15' };
  const dependencies = { ...Object.assign({}, ...packages.map(({ peers }) => peers)), ...Object.fromEntries(tarballs), ...declarations };
  mkdirSync(project);
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'consumer', private: true, dependencies }));
  await command('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: project });
}

const entries = packages.flatMap(({ entries }) => entries.map(({ name }) => name));

async function importIn(project: string): Promise<void> {
  const refuseEmpty = (entry: string) => `if (!Object.keys(entry).length) throw new Error('${entry} exports nothing');`;
  const esm = entries.map((entry) => `{ const entry = await import('${entry}'); ${refuseEmpty(entry)} }`);
  const cjs = entries.map((entry) => `{ const entry = require('${entry}'); ${refuseEmpty(entry)} }`);
  writeFileSync(join(project, 'esm.mjs'), esm.join('\n'));
  writeFileSync(join(project, 'cjs.cjs'), cjs.join('\n'));
  for (const file of ['esm.mjs', 'cjs.cjs']) await node([file], { cwd: project, env: { NODE_OPTIONS: '' } });
}

/** Entry points whose declarations are made of those of a peer, which take Node for granted; all others have to do without. */
const ofPeers = new Set(['@salesperf/llm-scoring/ai-sdk']);

async function checkTypesIn(project: string): Promise<void> {
  await checkTypesOf(
    entries.filter((entry) => !ofPeers.has(entry)),
    [],
    project,
  );
  await checkTypesOf([...ofPeers], ['node'], project);
}

async function checkTypesOf(some: readonly string[], types: readonly string[], project: string): Promise<void> {
  const names = some.map((entry, index) => `import * as entry${index} from '${entry}';`);
  const uses = some.map((_, index) => `export type Entry${index} = typeof entry${index};`);
  for (const file of ['types.mts', 'types.cts']) writeFileSync(join(project, file), [...names, ...uses].join('\n'));
  const compilerOptions = { noEmit: true, strict: true, module: 'nodenext', target: 'es2022', lib: ['es2023', 'dom'], types };
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['types.mts', 'types.cts'] }));
  await node([join(root, 'node_modules/typescript/bin/tsc')], { cwd: project });
}
