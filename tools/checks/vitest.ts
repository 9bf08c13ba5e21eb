import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { node, root } from './command.ts';
import type { Counts, Step } from './step.ts';

export interface VitestOptions {
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

/** A file that does not load has no tests to count, and is one failure. */
function countsOf({ numPassedTests, numFailedTests, testResults }: Report): Counts {
  const broken = testResults.filter(({ status, assertionResults }) => status === 'failed' && !assertionResults.length);
  return { passed: numPassedTests, failed: numFailedTests + broken.length };
}

/** Vitest as a step that counts tests. A run that breaks otherwise counts as one failure. */
export const vitest = (name: string, { args = [], env = {} }: VitestOptions = {}): Step => ({
  name,
  run: async (): Promise<Counts> => {
    const folder = mkdtempSync(join(tmpdir(), 'salesperf-tests-'));
    const report = join(folder, 'results.json');
    const broke = await node(
      [join(root, 'node_modules/vitest/vitest.mjs'), 'run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
      { env, live: true },
    ).then(
      () => false,
      () => true,
    );
    const { passed, failed } = existsSync(report) ? countsOf(JSON.parse(readFileSync(report, 'utf8'))) : { passed: 0, failed: 0 };
    rmSync(folder, { recursive: true });
    return { passed, failed: broke ? Math.max(failed, 1) : failed };
  },
});
