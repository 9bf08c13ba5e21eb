import { appendFileSync } from 'node:fs';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** It fails by throwing an error whose message is all there is to see, or by counting failures. */
export interface Step {
  readonly name: string;
  readonly run: () => Promise<Counts>;
}

/** A step that counts as one: passed when the work comes to its end, failed when it throws. */
export const check = (name: string, work: () => Promise<unknown>): Step => ({
  name,
  run: async () => {
    await work();
    return { passed: 1, failed: 0 };
  },
});

const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

async function counted({ name, run }: Step): Promise<Counts> {
  const since = performance.now();
  try {
    const counts = await run();
    console.log(`${counts.failed ? '✗' : '✓'} ${name} (${seconds(since)})`);
    return counts;
  } catch (error) {
    console.log(`✗ ${name} (${seconds(since)})\n${error instanceof Error ? error.message : error}`);
    return { passed: 0, failed: 1 };
  }
}

/**
 * Runs every step, also after one that failed, and ends with one line of counts.
 * The file that SALESPERF_COUNTS names gets a line of JSON, so that several runs can be added up.
 */
export async function runSteps(steps: readonly Step[]): Promise<void> {
  let passed = 0;
  let failed = 0;
  for (const step of steps) {
    const counts = await counted(step);
    passed += counts.passed;
    failed += counts.failed;
  }
  const file = process.env.SALESPERF_COUNTS;
  if (file) appendFileSync(file, `${JSON.stringify({ passed, failed })}\n`);
  console.log(`${passed} passed, ${failed} failed`);
  if (failed) process.exitCode = 1;
}
