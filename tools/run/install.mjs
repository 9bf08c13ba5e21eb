import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { child } from './child.mjs';
import { whileLocked } from './lock.mjs';

export const root = join(import.meta.dirname, '../..');
const stampFile = join(root, 'node_modules/.salesperf/installed.json');
const pnpmState = join(root, 'node_modules/.modules.yaml');

/** Levels of installation, each holding all of those before it. */
const levels = {
  none: null,
  demo: ['--prod', '--filter', '@salesperf/example-sales-report...'],
  live: ['--filter', 'salesperf', '--filter', '@salesperf/example-sales-report...', '--filter', '@salesperf/example-live-dashboard...'],
  calls: [
    '--filter',
    'salesperf',
    '--filter',
    '@salesperf/example-sales-report...',
    '--filter',
    '@salesperf/example-live-dashboard...',
    '--filter',
    '@salesperf/example-score-calls...',
  ],
  test: ['--filter', 'salesperf', '--filter', './packages/*', '--filter', './examples/*', '--filter', './bench/metrics'],
  all: [],
};
const rank = (level) => Object.keys(levels).indexOf(level);

/** pnpm at the version the repository is pinned to, through npx: nothing is installed outside the repository and npm's cache. */
export function pnpm(args, options) {
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const env = { ...process.env, npm_config_update_notifier: 'false' };
  delete env.NODE_ENV; // "production" would leave the development dependencies out
  return child('npx', ['-y', packageManager.split('+')[0], ...args], { cwd: root, env, shell: process.platform === 'win32', ...options });
}

/** Installs what the level needs where it is missing or stale, and never less than there is. */
export async function install(needed) {
  if (isReady(needed)) return;
  await whileLocked(join(root, '.salesperf/installing'), async () => {
    if (isReady(needed)) return;
    const { level: present } = installed();
    const level = rank(present) > rank(needed) ? present : needed;
    console.error(`salesperf: ${present === 'none' ? 'first run, ' : ''}installing what "${level}" needs …`);
    // `npm run -s` would silence the reason of a failure too.
    const install = ['--loglevel', 'warn', 'install', '--frozen-lockfile', ...levels[level]];
    const { code } = await pnpm(install, { stdio: ['ignore', process.stderr, process.stderr] });
    if (code !== 0)
      throw new Error(
        'Cannot install the dependencies: pnpm failed with the message above; it needs the network and a package.json that agrees with pnpm-lock.yaml',
      );
    mkdirSync(dirname(stampFile), { recursive: true });
    writeFileSync(stampFile, JSON.stringify({ level, fingerprint: fingerprint() }));
  });
}

function isReady(needed) {
  const { level, fresh } = installed();
  return fresh && rank(level) >= rank(needed);
}

/** What is installed. An installation made by hand, which our stamp does not know, counts as all of it, so that none of it gets lost. */
function installed() {
  if (!existsSync(pnpmState)) return { level: 'none', fresh: false };
  if (!existsSync(stampFile) || statSync(stampFile).mtimeMs < statSync(pnpmState).mtimeMs) return { level: 'all', fresh: false };
  const stamp = JSON.parse(readFileSync(stampFile, 'utf8'));
  return { level: stamp.level, fresh: stamp.fingerprint === fingerprint() };
}

/** Changes when an installation may be stale: with the lockfile, the workspace, or the dependencies of a package. */
function fingerprint() {
  const hash = createHash('sha256');
  const workspace = readFileSync(join(root, 'pnpm-workspace.yaml'), 'utf8');
  hash.update(workspace).update(readFileSync(join(root, 'pnpm-lock.yaml')));
  const patterns = /^packages: \[(.*)\]$/m.exec(workspace)[1].split(/,\s*/);
  for (const folder of ['.', ...patterns.flatMap(foldersOf)]) {
    const file = join(root, folder, 'package.json');
    if (!existsSync(file)) continue;
    const { dependencies, devDependencies, peerDependencies, optionalDependencies } = JSON.parse(readFileSync(file, 'utf8'));
    hash.update(JSON.stringify([folder, dependencies, devDependencies, peerDependencies, optionalDependencies]));
  }
  return hash.digest('hex');
}

function foldersOf(pattern) {
  const parent = pattern.replace(/\/\*$/, '');
  if (parent === pattern) return [pattern];
  return existsSync(join(root, parent))
    ? readdirSync(join(root, parent))
        .sort()
        .map((name) => join(parent, name))
    : [];
}
