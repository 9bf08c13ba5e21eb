import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { node, root } from './command.ts';
import { check, type Step } from './step.ts';

const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

/** Every example that is a script, run as a user runs it, in an empty folder that takes what it writes. */
export const examples = (): Step[] =>
  readdirSync(join(root, 'examples')).flatMap((name) => {
    const main = join(root, 'examples', name, 'src/main.ts');
    return existsSync(main) ? [check(`example ${name}`, () => runExample(main))] : [];
  });

async function runExample(main: string): Promise<void> {
  const cwd = mkdtempSync(join(tmpdir(), 'salesperf-example-'));
  try {
    await node(['--conditions=@salesperf/source', '--import', loader, main], { cwd, env: { TSX_TSCONFIG_PATH: join(root, 'tsconfig.json') } });
  } finally {
    rmSync(cwd, { recursive: true });
  }
}
