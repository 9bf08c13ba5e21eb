import { defineConfig } from 'vitest/config';
import { plantFault } from './tools/faults/plant.ts';

const conditions = ['@salesperf/source'];
const long = process.env.SALESPERF_SUITE === 'long';

export default defineConfig({
  plugins: plantFault(),
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    // For what Node itself loads: threads that a test starts.
    execArgv: conditions.map((condition) => `--conditions=${condition}`),
    include: [`{packages,examples,bench}/*/src/**/*.${long ? 'long' : 'test'}.ts`, `tools/**/*.${long ? 'long' : 'test'}.ts`],
    setupFiles: ['tools/property-runs.ts'],
    // Files share what they import, and both cores take some: alone, more than half of the time went into loading the same modules again.
    isolate: false,
    maxWorkers: '100%',
    testTimeout: long ? 600_000 : 60_000,
  },
});
