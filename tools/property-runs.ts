import fc from 'fast-check';

const { SALESPERF_RUNS = '100', SALESPERF_SHRINK, SALESPERF_SEED } = process.env;

/** How often every property is tried, whether a failure is made small, and from which seed, for the whole repository. */
fc.configureGlobal({
  numRuns: Number(SALESPERF_RUNS),
  endOnFailure: SALESPERF_SHRINK === 'no',
  ...(SALESPERF_SEED === undefined ? {} : { seed: Number(SALESPERF_SEED) }),
});
