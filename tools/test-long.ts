import { runSteps } from './checks/step.ts';
import { vitest } from './checks/vitest.ts';

await runSteps([vitest('long tests', { args: ['--passWithNoTests', ...process.argv.slice(2)], env: { SALESPERF_SUITE: 'long' } })]);
