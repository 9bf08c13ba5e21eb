import fc from 'fast-check';

/** How often every property is tried, and whether a failure is made small: two variables for the whole repository. */
fc.configureGlobal({ numRuns: Number(process.env.SALESPERF_RUNS ?? 100), endOnFailure: process.env.SALESPERF_SHRINK === 'no' });
