import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { command, root } from './command.ts';
import { check } from './step.ts';

// Written with brackets, so that this file does not hold what it looks for.
const forbidden: Record<string, RegExp> = {
  'a note to finish later': /\b(TOD[O]|FIXM[E])\b/,
  'a test that runs alone or not at all': /\b(it|test|describe|suite)(\.\w+)*\.(only|ski[p])\(/,
  'a path of somebody’s machine': /(?<![\w.])\/(hom[e]|User[s]|roo[t]|wor[k])\/\w/,
  'the name of a package registry': /registry\.(npmj[s]|yarnpk[g])\.|npm\.js[r]\.io|npm\.pk[g]\./,
};

/** Words that have no place in the repository, those of this machine and its registry among them. */
export const words = check('no forbidden words', async () => {
  const files = (await command('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard']))
    .split('\0')
    .filter((file) => file && existsSync(join(root, file)));
  const { host } = new URL(await command('npm', ['config', 'get', 'registry']));
  const here = [host, ...[root, homedir()].filter((path) => path.split('/').length > 2)]; // "/src" names no machine
  const found = files.flatMap((file) => findIn(file, here));
  if (found.length) throw new Error(found.join('\n'));
});

function findIn(file: string, here: readonly string[]): string[] {
  const lines = readFileSync(join(root, file), 'utf8').split('\n');
  return lines.flatMap((line, index) =>
    [
      ...Object.entries(forbidden).flatMap(([what, pattern]) => (pattern.test(line) ? [what] : [])),
      ...here.flatMap((each) => (line.includes(each) ? ['a name of this machine'] : [])),
    ].map((what) => `${file}:${index + 1} ${what}: ${line.trim().slice(0, 120)}`),
  );
}

/** An address in the lockfile would send every user to the registry of whoever wrote it. */
export const lockfile = check('lockfile without host names', async () => {
  const found = readFileSync(join(root, 'pnpm-lock.yaml'), 'utf8')
    .split('\n')
    .flatMap((line, index) => (/https?:|tarball:/.test(line) ? [`pnpm-lock.yaml:${index + 1} ${line.trim()}`] : []));
  if (found.length) throw new Error(found.join('\n'));
});
