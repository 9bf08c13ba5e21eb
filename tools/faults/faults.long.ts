import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../checks/command.ts';
import { faults } from './faults.ts';
import type { Fault } from './plant.ts';

const engine = ['bounds', 'peers', 'examples', 'dimensions', 'states', 'scan/signer', 'explain', 'reference'].map(
  (name) => `packages/core/src/engine/${name}.test.ts`,
);
/** Calendars, money, statistics and parts have named cases of their own; the rest shows in what is answered. */
const judges = ({ file }: Fault): readonly string[] => {
  const own = /^packages\/core\/src\/(time|money|analysis|engine\/parts)\//.exec(file);
  return own ? [own[0]] : engine;
};

/** The same questions every time, so that whether a fault is seen is no matter of luck. */
const fixed = { SALESPERF_SUITE: 'short', SALESPERF_SHRINK: 'no', SALESPERF_SEED: '7', SALESPERF_RUNS: '60' };

it.each(faults)('$file: "$wrong" is seen', (fault) => {
  const { status, stdout } = spawnSync(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--bail=1', ...judges(fault)], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...fixed, SALESPERF_FAULT: JSON.stringify(fault) },
  });
  expect(stdout).not.toContain('Cannot plant a fault');
  expect(status).not.toBe(0);
});
