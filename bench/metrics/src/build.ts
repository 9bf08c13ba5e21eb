import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Each after those that it stands on. */
const packages = ['@salesperf/core', '@salesperf/adapters'];

/** Builds what is measured, as it is published: the figures are not those of yesterday's build. */
export function build(): void {
  for (const name of packages) {
    const folder = dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
    const tsup = createRequire(join(folder, 'package.json')).resolve('tsup/package.json');
    execFileSync(process.execPath, [join(dirname(tsup), 'dist/cli-default.js'), '--silent'], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: withoutLoader(),
    });
  }
}

/** What this process is told about sources is not for others. */
export function withoutLoader(): NodeJS.ProcessEnv {
  const { NODE_OPTIONS, TSX_TSCONFIG_PATH, ...env } = process.env;
  return env;
}
