import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../checks/command.ts';
import { faults } from './faults.ts';

const judges = ['reference', 'peers', 'examples', 'movement', 'states', 'dimensions', 'laws'].map((name) => `packages/core/src/engine/${name}.test.ts`);
const more = ['packages/core/src/analysis/statistics', 'packages/core/src/derive/laws.test.ts'];

it.each(faults)('$file: "$wrong" is seen', (fault) => {
  const { status, stdout } = spawnSync(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--bail=1', ...judges, ...more], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, SALESPERF_FAULT: JSON.stringify(fault), SALESPERF_SUITE: 'short', SALESPERF_SHRINK: 'no' },
  });
  expect(stdout).not.toContain('Cannot plant a fault');
  expect(status).not.toBe(0);
});
