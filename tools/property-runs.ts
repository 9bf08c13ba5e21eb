import fc from 'fast-check';

/** How often every property is tried: one variable for the whole repository. */
fc.configureGlobal({ numRuns: Number(process.env.SALESPERF_RUNS ?? 100) });
